/** What happens to the team of a structure under convention: someone leaves, someone takes their place. */
package fr.pdn.labelling.movement;
