package sightline.platform.journal.obligations;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.real.JournalDatabase;

/**
 * A connection on which exactly one step goes wrong: the nth statement it is asked to execute, where the commit counts
 * as one too.
 */
final class FaultPoint {

    /** What goes wrong. */
    enum Fault {
        /** The statement is refused and the session lives. */
        REFUSED,
        /** The session ends before the statement. */
        SESSION_ENDS_BEFORE,
        /** The session ends after the statement, and its answer is lost. */
        SESSION_ENDS_AFTER,
        /** The process dies before the statement: nobody catches anything. */
        PROCESS_DIES_BEFORE,
        /** The process dies after the statement. */
        PROCESS_DIES_AFTER
    }

    /** Stands for kill -9: no handler for failures may act on it. */
    @SuppressWarnings("serial")
    static final class ProcessDied extends Error {
        ProcessDied() {
            super("the process died", null, false, false);
        }
    }

    private final JournalDatabase database;
    private final Fault fault;
    private final int at;
    private int session;
    private final List<String> steps = new ArrayList<>();

    FaultPoint(JournalDatabase database, Fault fault, int at) {
        this.database = database;
        this.fault = fault;
        this.at = at;
    }

    /** Whether the step was reached at all. */
    synchronized boolean struck() {
        return steps.size() >= at;
    }

    /** Where it struck. */
    synchronized String place() {
        return steps.get(at - 1);
    }

    /** @param real not in a transaction yet */
    Connection on(Connection real) throws SQLException {
        try (Statement statement = real.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            session = row.getInt(1);
        }
        return wrap(Connection.class, real, "");
    }

    private <T> T wrap(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (isStep(method)) {
                return step(method, sql, () -> invoke(target, method, arguments));
            }
            Object result = invoke(target, method, arguments);
            return switch (result) {
                case PreparedStatement statement ->
                    wrap(PreparedStatement.class, statement, String.valueOf(arguments[0]));
                case Statement statement -> wrap(Statement.class, statement, "");
                case null, default -> result;
            };
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static boolean isStep(Method method) {
        return method.getName().startsWith("execute") || method.getName().equals("commit");
    }

    /** What is done unless it goes wrong. */
    private interface Doing {
        @Nullable
        Object run() throws Throwable;
    }

    private @Nullable Object step(Method method, String sql, Doing doing) throws Throwable {
        if (!isStruckBy((method.getName() + " " + sql).strip())) {
            return doing.run();
        }
        return switch (fault) {
            case REFUSED -> throw new SQLException("refused, as the test wants it", "XX000");
            case PROCESS_DIES_BEFORE -> throw new ProcessDied();
            case PROCESS_DIES_AFTER -> {
                doing.run();
                throw new ProcessDied();
            }
            case SESSION_ENDS_BEFORE -> {
                end();
                yield doing.run();
            }
            case SESSION_ENDS_AFTER -> {
                doing.run();
                end();
                throw new SQLException("the answer was lost, as the test wants it", "08006");
            }
        };
    }

    private synchronized boolean isStruckBy(String step) {
        steps.add(step);
        return steps.size() == at;
    }

    private void end() throws SQLException {
        try (Connection superuser = database.connectAsSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select pg_terminate_backend(%d, 5000)".formatted(session))) {
            row.next();
        }
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
