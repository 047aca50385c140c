package sightline.platform.journal.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that is about to change, and that nobody else changes until this transaction ends.
 *
 * <p>It is locked in SQL, and read only then: Hibernate would read it with what belongs to it first and lock
 * afterwards, and fails when somebody else has changed it in between.
 */
public final class LockedRow {
    private LockedRow() {}

    /**
     * As it is once it is ours to change; empty when there is none, or none that may be seen.
     *
     * @param kind an entity that names its table, and whose column {@code id} is its key
     */
    public static <T> Optional<T> find(EntityManager rows, Class<T> kind, UUID id) {
        String table = kind.getAnnotation(Table.class).name();
        rows.createNativeQuery("select 1 from " + table + " where id = :id for update", Integer.class)
                .setParameter("id", id)
                .getResultList();
        Optional<T> row = Optional.ofNullable(rows.find(kind, id));
        row.ifPresent(rows::refresh);
        return row;
    }
}
