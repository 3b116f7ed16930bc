/** Index of a node in its graph. */
export type NodeId = number;
