package fr.pdn.labelling.training;

/** A place of a session may be free: told when the transaction ends, once everyone who leaves with it has left. */
record PlaceFreed(String session) {}
