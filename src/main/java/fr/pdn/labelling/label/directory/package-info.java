/** The public directory of labels in force, and where the national one differs from it. */
@NamedInterface("directory")
package fr.pdn.labelling.label.directory;

import org.springframework.modulith.NamedInterface;
