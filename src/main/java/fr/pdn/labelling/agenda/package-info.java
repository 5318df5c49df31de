/** Days and hours at which people meet, and how calendars read them. Knows no phase and no candidature. */
package fr.pdn.labelling.agenda;
