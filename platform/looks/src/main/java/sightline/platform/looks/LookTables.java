package sightline.platform.looks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Adds looks to what is kept and to what the audit has not got yet, in one statement. */
@ApplicationScoped
class LookTables {
    private static final String ADD = """
            with kept as (
                insert into look (id, said) select * from unnest(?::uuid[], ?::text[])
            )
            insert into look_unsent (id) select * from unnest(?::uuid[])
            """;

    private final ObjectMapper json;

    LookTables(ObjectMapper json) {
        this.json = json;
    }

    void add(List<Look> looks, Connection connection) throws SQLException {
        Array ids =
                connection.createArrayOf("uuid", looks.stream().map(Look::id).toArray());
        Array said =
                connection.createArrayOf("text", looks.stream().map(this::said).toArray());
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setArray(1, ids);
            add.setArray(2, said);
            add.setArray(3, ids);
            add.executeUpdate();
        }
    }

    private String said(Look look) {
        try {
            return json.writeValueAsString(look);
        } catch (JsonProcessingException impossible) {
            throw new LookNotWritten(impossible);
        }
    }
}
