/** Meetings of the network: professionals whose label is in force are invited, answer, come; the coordination records it. */
package fr.pdn.labelling.meeting;
