package sightline.deploy.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SharedParts;

/**
 * A ledger of twelve signed entries and one that is not signed yet, made by the real migration and otherwise in SQL:
 * neither by who keeps it nor by who verifies it. It can be bent as the superuser could, and is whole again after.
 */
final class SmallLedger implements AutoCloseable {
    static final int SIGNED = 12;
    static final int ALL = SIGNED + 1;

    private static final List<String> TABLES =
            List.of("entry", "entry_found", "ledger_head", "checkpoint", "checkpoint_unpublished", "unreadable_look");

    /** What a forger has to be rid of first. */
    private static final String WITHOUT_CONSTRAINTS = """
            alter table entry_found drop constraint entry_found_number_fkey;
            alter table checkpoint_unpublished drop constraint checkpoint_unpublished_up_to_fkey;
            alter table entry drop constraint entry_id_key;
            alter table entry drop constraint entry_origin_check;
            """;

    private static final String FUNCTIONS = """
            create function remake() returns void language plpgsql as $$
            declare
                one record;
                before bytea := decode(repeat('00', 32), 'hex');
                last bigint := 0;
            begin
                for one in select number, said from entry order by number loop
                    before := sha256(before || int8send(one.number) || sha256(convert_to(one.said, 'UTF8')));
                    update entry set digest = sha256(convert_to(said, 'UTF8')), chain = before where number = one.number;
                    last := one.number;
                end loop;
                update ledger_head set number = last, chain = before;
                delete from entry_found;
                insert into entry_found
                    select number, (j->>'at')::timestamptz, j->>'service', j#>>'{who,person}', j#>>'{who,name}',
                        j#>>'{who,agency}', j#>>'{who,area}',
                        array(select json_array_elements_text(j#>'{who,roles}')), j#>>'{who,from}',
                        j#>>'{what,operation}', j#>>'{what,part}', j#>>'{what,verb}',
                        array(select json_array_elements_text(j#>'{what,cases}')::uuid), j#>>'{outcome,decision}',
                        j#>>'{outcome,ground}', j#>>'{outcome,reason}', (j#>>'{outcome,status}')::int,
                        (j#>>'{outcome,ownName}')::boolean, j->>'purpose', (j->>'request')::uuid,
                        coalesce((j#>>'{outcome,ownAddress}')::boolean, false)
                    from (select number, said::json as j from entry) as read;
            end $$;
            """;

    private final PostgresServer postgres = SharedParts.get().postgres();
    private final String database;
    private final Path folder;
    private final Connection superuser;
    private final SigningPair key = SigningPair.made();
    private final List<Told> told;
    private final List<String> lines;

    SmallLedger(String name, Path folder) throws SQLException, IOException {
        this.folder = folder;
        this.database = name.replace('-', '_');
        postgres.ensureDatabase(name, "of-the-owner", "of-the-service");
        this.superuser = postgres.connect(database);
        Instant begun = Instant.now().minus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MICROS);
        this.told = Told.some(ALL, begun);
        migrate();
        fill(begun);
        this.lines = key.sign(superuser, SIGNED, SIGNED / 3, begun.plusSeconds(30));
        publish();
        save();
    }

    private void migrate() throws SQLException, IOException {
        Path root = Checkout.here().root();
        String wall =
                Files.readString(root.resolve("platform/journal/src/main/resources/db/journal/V0_5__second_wall.sql"));
        Matcher bySystem =
                Pattern.compile("create function by_system.*?;", Pattern.DOTALL).matcher(wall);
        if (!bySystem.find()) {
            throw new IllegalStateException("The second wall has no by_system");
        }
        Path migrations = root.resolve("services/audit/src/main/resources/db/migration");
        String ledger = Files.readString(migrations.resolve("V1__ledger.sql"));
        // What is lost when the machine stops now is no matter, and mending is done some hundred times
        bend("set synchronous_commit to off");
        bend("drop schema public cascade; create schema public; grant usage on schema public to " + database);
        bend(bySystem.group());
        bend(ledger.replace("${app}", database));
        bend(Files.readString(migrations.resolve("V3__own_address.sql")));
        bend(WITHOUT_CONSTRAINTS);
        bend(FUNCTIONS);
    }

    private void fill(Instant begun) throws SQLException {
        for (int number = 1; number <= told.size(); number++) {
            add(number, told.get(number - 1), begun.plusSeconds(20));
        }
        bend("select remake()");
    }

    /** As it comes, outside the chain. */
    void add(int number, Told one, Instant receivedAt) throws SQLException {
        String insert = """
                insert into entry (number, id, origin, said, digest, chain, received_at)
                values (?, ?, ?, ?, sha256(convert_to(?, 'UTF8')), sha256(''), ?::timestamptz)
                """;
        try (PreparedStatement statement = superuser.prepareStatement(insert)) {
            statement.setLong(1, number);
            statement.setObject(2, one.id());
            statement.setString(3, one.origin());
            statement.setString(4, one.said());
            statement.setString(5, one.said());
            statement.setString(6, receivedAt.toString());
            statement.executeUpdate();
        }
    }

    private void publish() throws SQLException, IOException {
        for (int one = 0; one < lines.size(); one++) {
            keep((one + 1) * SIGNED / 3, lines.get(one));
        }
        file(lines);
        Files.writeString(publicKey(), key.publicPem());
        Files.writeString(password(), "of-the-service\n");
    }

    /** As the service keeps a checkpoint. */
    void keep(int upTo, String line) throws SQLException {
        try (PreparedStatement insert = superuser.prepareStatement("insert into checkpoint values (?, ?)")) {
            insert.setLong(1, upTo);
            insert.setString(2, line);
            insert.executeUpdate();
        }
    }

    void file(List<String> content) throws IOException {
        Files.writeString(checkpoints(), String.join("\n", content) + "\n", StandardCharsets.UTF_8);
    }

    private void save() throws SQLException {
        bend("drop schema if exists saved cascade; create schema saved");
        for (String table : TABLES) {
            bend("create table saved.%s as table %s".formatted(table, table));
        }
    }

    /** As it was. */
    void mend() throws SQLException, IOException {
        bend(TABLES.stream()
                .map(table -> "delete from %s; insert into %s select * from saved.%s;".formatted(table, table, table))
                .collect(Collectors.joining()));
        file(lines);
    }

    void bend(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection superuser() {
        return superuser;
    }

    List<Told> told() {
        return told;
    }

    List<String> lines() {
        return lines;
    }

    SigningPair key() {
        return key;
    }

    Path checkpoints() {
        return folder.resolve("checkpoints.jsonl");
    }

    Path publicKey() {
        return folder.resolve("public-key.pem");
    }

    private Path password() {
        return folder.resolve("password");
    }

    /** As the service's own role, which sees nothing but as the system. */
    List<String> arguments() {
        return List.of(
                "--jdbc", postgres.url(database),
                "--user", database,
                "--password-file", password().toString(),
                "--checkpoints", checkpoints().toString(),
                "--public-key", publicKey().toString());
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
