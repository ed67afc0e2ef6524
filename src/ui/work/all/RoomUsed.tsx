import { useContext, useEffect, useState } from 'preact/hooks';
import { DeskContext } from './parts.ts';
import { type Room, roomUsed } from './site-data.ts';
import { room as words } from './words.ts';

/** What browsers usually allow all sites under one host name to keep as this one does, in bytes. */
const largest = 10_000_000;

/** About how much room is taken. @param of Another number each time that it may have changed. */
export function RoomUsed({ of }: { readonly of: number }) {
  const { otherNames } = useContext(DeskContext);
  const [room, setRoom] = useState<Room>();
  const [estimate, setEstimate] = useState<number>();
  useEffect(() => {
    try {
      setRoom(roomUsed(localStorage, otherNames));
    } catch {
      // A browser that keeps nothing has nothing to measure.
    }
    navigator.storage?.estimate?.().then(
      ({ usage }) => setEstimate(usage),
      () => undefined,
    );
  }, [of]);
  if (!room) return null;
  return (
    <p class="soft">
      {words.used(room, largest)} {estimate !== undefined && estimate > 0 && words.estimate(estimate)}
    </p>
  );
}
