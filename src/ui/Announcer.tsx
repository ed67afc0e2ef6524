import { useEffect, useState } from 'preact/hooks';

/** How long a text has to stand unchanged before it is read out, in milliseconds: longer than a pause in typing. */
const rest = 900;

/** Reads a text out politely once it has come to rest, so that typing is not talked over. Says nothing at first. */
export function Announcer({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [said, say] = useState('');
  useEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(() => say(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
