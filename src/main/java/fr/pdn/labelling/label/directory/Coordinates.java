package fr.pdn.labelling.label.directory;

import java.math.BigDecimal;

/** Where a place is: degrees, WGS 84. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
