/** What every HTTP interface under {@code /api} shares: problems told in French, strict JSON, idempotent POSTs. */
package fr.pdn.labelling.web;
