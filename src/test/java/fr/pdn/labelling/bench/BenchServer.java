package fr.pdn.labelling.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL for both arms, durable as in production, a database for each; {@code judge} looks on from outside. */
final class BenchServer implements AutoCloseable {

    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int CONNECTIONS = 20;

    private final EmbeddedPostgres postgres;
    private final List<HikariDataSource> lookingOn = new ArrayList<>();

    BenchServer() throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.max", "10000")
                // A checkpoint in the middle of one arm would be charged to it, as pages written whole.
                .setServerConfig("checkpoint_timeout", "1h")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("autovacuum", "off");
        DURABILITY.forEach(setting -> builder.setServerConfig(setting, "on"));
        postgres = builder.start();
        var admin = JdbcClient.create(postgres.getPostgresDatabase());
        admin.sql("create role judge superuser login").update();
        admin.sql("create extension pg_stat_statements").update();
        checkDurability();
    }

    /** As read back from the server. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        var names = new ArrayList<>(DURABILITY);
        names.addAll(List.of("server_version", "wal_sync_method", "checkpoint_timeout", "autovacuum"));
        names.forEach(name -> settings.put(
                name, judge("postgres").sql("show " + name).query(String.class).single()));
        return settings;
    }

    void create(String database) {
        judge("postgres").sql("create database " + database).update();
        judge(database).sql("create extension pg_walinspect").update();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database);
    }

    HikariDataSource pool(String database) {
        return pool(database, "postgres");
    }

    OpenTasks openTasks(String database) {
        lookingOn.add(pool(database, "judge"));
        return new OpenTasks(lookingOn.get(lookingOn.size() - 1));
    }

    private HikariDataSource pool(String database, String user) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url(database));
        settings.setUsername(user);
        settings.setMinimumIdle(0);
        settings.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(settings);
    }

    JdbcClient judge(String database) {
        return JdbcClient.create(new DriverManagerDataSource(url(database), "judge", ""));
    }

    private void checkDurability() {
        var settings = settings();
        DURABILITY.forEach(name -> {
            if (!settings.get(name).equals("on")) {
                throw new IllegalStateException(name + " is " + settings.get(name));
            }
        });
    }

    @Override
    public void close() throws IOException {
        lookingOn.forEach(HikariDataSource::close);
        judge("postgres").sql("checkpoint").update();
        postgres.close();
    }
}
