/** Documents laid out, tagged, made archivable and sealed. Knows neither the database nor the procedure. */
package fr.pdn.labelling.documents.pdf;
