package fr.pdn.labelling.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's own creation scripts, before our tables and under Flyway's lock: two nodes that start together on an
 * empty database would otherwise both create the engine's tables, and one of them would fail.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0.1");
    }

    @Override
    public String getDescription() {
        return "engine 7.24.0";
    }

    /** The scripts of one engine version never change; the next version brings its own migration. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        PARTS.forEach(part ->
                ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPT.formatted(part))));
    }
}
