/** The root element of the Nessus files that are read: version 2 of the format. */
export const nessusRoot = 'NessusClientData_v2';
