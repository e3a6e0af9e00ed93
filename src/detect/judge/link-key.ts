/** How a parameter of a link is called that says who sent its visitor: everybody who follows the link has it. */
export const linkKey: RegExp = /^(?!api|app|sec)[a-z]{2,4}_key$/i;
