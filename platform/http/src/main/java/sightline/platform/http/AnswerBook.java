package sightline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.StaffId;

/** The answers given under an idempotency key, in the service's own database. */
@ApplicationScoped
class AnswerBook {

    /** One request under one key of one person, or one system, of one agency. */
    record Entry(AgencyId agency, StaffId person, String key, byte[] request) {}

    /* Waits for a request under the same key that is under way, and then finds its answer or takes its place. */
    private static final String OPEN =
            "insert into idempotency (agency, person, key, request) values (?, ?, ?, ?) on conflict do nothing";

    private static final String KEEP =
            "update idempotency set status = ?, location = ?, etag = ?, body = ? where agency = ? and person = ? and key = ?";

    private static final String FIND = "select status, location, etag, body from idempotency"
            + " where agency = ? and person = ? and key = ? and request = ?";

    private final DataSource database;
    private final ObjectMapper json;

    AnswerBook(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    byte[] digest(String path, @Nullable Object[] parameters) throws JsonProcessingException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(Arrays.asList(parameters)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** True for the first request under this key. */
    boolean open(Entry entry) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, entry.agency().value());
            open.setString(2, entry.person().value());
            open.setString(3, entry.key());
            open.setBytes(4, entry.request());
            return open.executeUpdate() == 1;
        }
    }

    void keep(Entry entry, Response answer) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, answer.getStatus());
            keep.setString(
                    2,
                    answer.getLocation() == null ? null : answer.getLocation().toString());
            keep.setString(
                    3,
                    answer.getEntityTag() == null ? null : answer.getEntityTag().getValue());
            keep.setString(4, answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()));
            keep.setString(5, entry.agency().value());
            keep.setString(6, entry.person().value());
            keep.setString(7, entry.key());
            keep.executeUpdate();
        }
    }

    /** The first answer to the same request; empty when the key belongs to another one. */
    Optional<Response> find(Entry entry) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, entry.agency().value());
            find.setString(2, entry.person().value());
            find.setString(3, entry.key());
            find.setBytes(4, entry.request());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(again(row)) : Optional.empty();
            }
        }
    }

    private static String type(int status) {
        return status < 400 ? MediaType.APPLICATION_JSON : "application/problem+json";
    }

    private static Response again(ResultSet row) throws SQLException {
        Response.ResponseBuilder answer = Response.status(row.getInt("status")).header("Idempotency-Replayed", "true");
        if (row.getString("location") != null) {
            answer.location(URI.create(row.getString("location")));
        }
        if (row.getString("etag") != null) {
            answer.tag(new EntityTag(row.getString("etag")));
        }
        if (row.getString("body") != null) {
            answer.type(type(row.getInt("status"))).entity(row.getString("body"));
        }
        return answer.build();
    }
}
