package sightline.platform.journal.campaign;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import sightline.platform.journal.listen.PostgresInbox;
import sightline.platform.journal.real.JournalDatabase;

/** A defect: the place in the topic is committed on its own, before the effects are. */
record OffsetFirst(JournalDatabase database) implements PostgresInbox.Transactions {

    @Override
    public void run(Body body) throws Exception {
        try (Connection effects = database.connect();
                Connection offsets = database.connect()) {
            effects.setAutoCommit(false);
            body.on(parting(effects, offsets));
            Dawdling.dawdle(effects);
            effects.commit();
        }
    }

    private static Connection parting(Connection effects, Connection offsets) {
        return (Connection) Proxy.newProxyInstance(
                OffsetFirst.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean offset = method.getName().equals("prepareStatement")
                            && String.valueOf(arguments[0]).contains("insert into listener_position");
                    try {
                        return method.invoke(offset ? offsets : effects, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
