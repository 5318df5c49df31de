package fr.pdn.labelling.presence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far back a level looks. The cahier des charges says « trois heures minimum par semaine » and no more; to be confirmed
 * by the Caf, as are the thresholds of the table « presence-level ».
 *
 * @param weeks worked weeks that count
 * @param recentWeeks the last ones among them
 */
@ConfigurationProperties("pdn.presence")
record PresenceSettings(
        @DefaultValue("12") int weeks, @DefaultValue("8") int recentWeeks) {}
