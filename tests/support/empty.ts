/** Stands for style sheets and pictures in component tests. */
export default ''
