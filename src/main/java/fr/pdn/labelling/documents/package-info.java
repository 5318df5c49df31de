/** Supporting documents: received, examined, stored once, served. Knows no step of the procedure. */
package fr.pdn.labelling.documents;
