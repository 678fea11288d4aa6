/** How many lines of README its first screen has: the picture, the install command and an example. */
export const firstScreen = 30;
