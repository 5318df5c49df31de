package fr.pdn.labelling;

import fr.pdn.labelling.bench.StatementKind;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what one thread asks of the database: each statement, each element of a batch, each commit of something written. */
public final class DatabaseCalls extends DelegatingDataSource {

    private static final ThreadLocal<Tally> TALLY = new ThreadLocal<>();

    DatabaseCalls(DataSource counted) {
        super(counted);
    }

    /** @param statements number by verb and table */
    public record Tally(Map<String, Integer> statements, int[] commits) {

        public int total() {
            return statements.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int written() {
            return commits[0];
        }
    }

    /** On this thread only: other work of the application does not count. */
    public static Tally during(Runnable work) {
        var tally = new Tally(new TreeMap<>(), new int[1]);
        TALLY.set(tally);
        try {
            work.run();
            return tally;
        } finally {
            TALLY.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Counted(super.getConnection(), null, new boolean[1]));
    }

    private static <T> T proxy(Class<T> type, Counted counted) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, counted));
    }

    /**
     * @param sql what was prepared, null for a plain statement or a connection
     * @param wrote whether the transaction at hand has written, one for a connection and its statements
     */
    private record Counted(Object target, String sql, boolean[] wrote) implements InvocationHandler {

        @Override
        public Object invoke(Object self, java.lang.reflect.Method method, Object[] args) throws Throwable {
            count(method.getName(), args);
            try {
                return wrapped(method.invoke(target, args), args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private Object wrapped(Object result, Object[] args) {
            if (target instanceof Connection && result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, new Counted(statement, (String) args[0], wrote));
            }
            if (target instanceof Connection && result instanceof Statement statement) {
                return proxy(Statement.class, new Counted(statement, null, wrote));
            }
            return result;
        }

        private void count(String method, Object[] args) throws SQLException {
            var tally = TALLY.get();
            if (tally == null) {
                return;
            }
            switch (method) {
                case "commit" -> {
                    tally.commits[0] += wrote[0] ? 1 : 0;
                    wrote[0] = false;
                }
                case "rollback" -> wrote[0] = false;
                case "execute", "executeQuery", "executeUpdate", "addBatch" ->
                    statement(tally, sql == null ? (String) args[0] : sql);
                default -> {
                    // Asks nothing of the database.
                }
            }
        }

        private void statement(Tally tally, String executed) throws SQLException {
            var kind = StatementKind.of(executed);
            tally.statements.merge(kind, 1, Integer::sum);
            if (!kind.startsWith("select")) {
                boolean alone = ((Statement) target).getConnection().getAutoCommit();
                tally.commits[0] += alone ? 1 : 0;
                wrote[0] = !alone;
            }
        }
    }
}
