package fr.pdn.labelling.portal.web;

/**
 * Room for the documents of a candidature.
 *
 * @param oneFile what one file may weigh, in bytes
 * @param left what all those to come may weigh, in bytes
 * @param used what is there weighs, as it is shown; empty when nothing is there
 */
record Room(long oneFile, long left, String used) {}
