/** What one candidature costs, from draft to label: the product beside the bare engine. Run by {@code bench/run}. */
package fr.pdn.labelling.bench;
