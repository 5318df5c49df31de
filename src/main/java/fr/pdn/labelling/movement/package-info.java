/** What happens to a structure under convention: someone leaves, someone takes their place, it merges, it ends the convention. */
package fr.pdn.labelling.movement;
