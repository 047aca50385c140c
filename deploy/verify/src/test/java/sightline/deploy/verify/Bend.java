package sightline.deploy.verify;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing turned over, by whoever may do anything in the database.
 *
 * @param named what a finding must say, as a regular expression
 */
record Bend(String name, String sql, String named) {
    private static final String COLUMNS = """
            select column_name, data_type, is_nullable = 'YES' from information_schema.columns
            where table_schema = 'public' and table_name = ? order by ordinal_position
            """;
    private static final int EVERY_SO_MANY_LETTERS = 40;

    private record Altered(String column, String to) {}

    /** Every column of this table altered, each also to nothing where it may be so and is not. */
    private static List<Altered> columns(SmallLedger ledger, String table) throws SQLException {
        List<Altered> all = new ArrayList<>();
        try (PreparedStatement ask = ledger.superuser().prepareStatement(COLUMNS)) {
            ask.setString(1, table);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    String column = row.getString(1);
                    to(column, row.getString(2)).forEach(value -> all.add(new Altered(column, value)));
                    if (row.getBoolean(3)) {
                        all.add(new Altered(column, "null"));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> to(String column, String type) {
        return switch (type) {
            case "bigint" -> List.of("%s + 1000".formatted(column));
            case "integer" -> List.of("%s + 1".formatted(column));
            case "uuid" -> List.of("gen_random_uuid()");
            case "boolean" -> List.of("not %s".formatted(column));
            case "bytea" -> List.of("set_byte(%s, 31, get_byte(%s, 31) # 1)".formatted(column, column));
            case "text" -> List.of("coalesce(%s, '') || 'x'".formatted(column));
            case "timestamp with time zone" ->
                column.equals("received_at")
                        ? List.of("received_at + interval '1 hour'", "received_at - interval '1 hour'")
                        : List.of("%s + interval '1 microsecond'".formatted(column));
            case "ARRAY" ->
                List.of(
                        "array_append(%s, gen_random_uuid()::%s)"
                                .formatted(column, column.equals("cases") ? "uuid" : "text"),
                        "'{}'");
            default -> throw new IllegalStateException("No value of type %s is turned over yet".formatted(type));
        };
    }

    /** Each column of each entry. */
    static List<Bend> ofEntries(SmallLedger ledger) throws SQLException {
        List<Bend> all = new ArrayList<>();
        for (Altered one : columns(ledger, "entry")) {
            for (int number = 1; number <= SmallLedger.ALL; number++) {
                all.add(new Bend(
                        "entry %d: %s = %s".formatted(number, one.column(), one.to()),
                        "update entry set %s = %s where number = %d".formatted(one.column(), one.to(), number),
                        "Entr(y|ies) %d( to \\d+)? (is|are|does not follow the one before: it is) (altered|missing)"
                                .formatted(number)));
            }
        }
        return all;
    }

    /** Each column by which each entry is looked for. */
    static List<Bend> ofFound(SmallLedger ledger) throws SQLException {
        List<Bend> all = new ArrayList<>();
        for (Altered one : columns(ledger, "entry_found")) {
            for (long number : changing(ledger, one)) {
                String named = one.column().equals("number")
                        ? "Entry %d is not found by any search: its row in entry_found is missing".formatted(number)
                        : "Entry %d is not found as it was said: its %s in entry_found is altered"
                                .formatted(number, one.column());
                all.add(new Bend(
                        "found %d: %s = %s".formatted(number, one.column(), one.to()),
                        "update entry_found set %s = %s where number = %d".formatted(one.column(), one.to(), number),
                        named));
            }
        }
        return all;
    }

    /** The rows that this changes: not those that have nothing there already. */
    private static List<Long> changing(SmallLedger ledger, Altered one) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement ask = ledger.superuser()
                        .prepareStatement("select number from entry_found where %s is distinct from %s order by number"
                                .formatted(one.column(), one.to()));
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    /** A bit of what was said, in letters all along it. */
    static List<Bend> ofBits(SmallLedger ledger) {
        return IntStream.rangeClosed(1, SmallLedger.ALL)
                .boxed()
                .flatMap(number -> IntStream.iterate(
                                1,
                                letter -> letter
                                        <= ledger.told().get(number - 1).said().length(),
                                letter -> letter + EVERY_SO_MANY_LETTERS)
                        .mapToObj(letter -> new Bend(
                                "entry %d: a bit of letter %d".formatted(number, letter),
                                "update entry set said = overlay(said placing chr(ascii(substr(said, %d, 1)) # 1) from %d for 1) where number = %d"
                                        .formatted(letter, letter, number),
                                "Entry %d is altered: its digest is not that of what was said".formatted(number))))
                .toList();
    }

    /** Rows taken out, put in and exchanged, with the chain left as it is. */
    static List<Bend> ofRows() {
        List<Bend> all = new ArrayList<>();
        for (int number = 1; number <= SmallLedger.ALL; number++) {
            all.add(new Bend(
                    "entry %d taken out".formatted(number),
                    "delete from entry_found where number = %d; delete from entry where number = %d"
                            .formatted(number, number),
                    number == SmallLedger.ALL
                            ? "The ledger ends with entry 12, and its head says with entry 13"
                            : "Entry %d is missing".formatted(number)));
            all.add(new Bend(
                    "found %d taken out".formatted(number),
                    "delete from entry_found where number = %d".formatted(number),
                    "Entry %d is not found by any search".formatted(number)));
            all.add(new Bend(
                    "found %d doubled".formatted(number),
                    doubled(number),
                    "Entry_found has a row %d too many".formatted(number + 100)));
            all.add(new Bend(
                    "entry %d doubled at the end".formatted(number),
                    atEnd(number),
                    "Entry 14 does not follow the one before"));
            all.add(new Bend(
                    "entry put in before %d, the others numbered anew".formatted(number),
                    PUT_IN.formatted(number),
                    "Entry %d does not follow the one before".formatted(number)));
            all.add(new Bend(
                    "entry %d taken out, the others numbered anew".formatted(number),
                    TAKE_OUT.formatted(number),
                    number == SmallLedger.ALL
                            ? "The ledger ends with entry 12, and its head says with entry 13"
                            : "Entry %d does not follow the one before".formatted(number)));
            if (number < SmallLedger.ALL) {
                all.add(new Bend(
                        "entries %d and %d exchanged".formatted(number, number + 1),
                        EXCHANGE.formatted(number, number + 1),
                        "Entry %d does not follow the one before".formatted(number)));
            }
        }
        return all;
    }

    /** The same, and the whole chain made anew after it, with its head and all by which entries are looked for. */
    static List<Bend> withChainMadeAnew() {
        List<Bend> all = new ArrayList<>();
        for (int number = 1; number <= SmallLedger.SIGNED; number++) {
            String notSigned = "Entry %d is not (the one that was signed|in its place)".formatted(number);
            all.add(anew(
                    "entry %d altered".formatted(number),
                    "update entry set said = replace(said, ':\"cases\"', ':\"other\"') where number = %d"
                            .formatted(number),
                    "Entry %d is not the one that was signed".formatted(number)));
            all.add(anew("entry put in before %d".formatted(number), PUT_IN.formatted(number), notSigned));
            all.add(anew("entry %d taken out".formatted(number), TAKE_OUT.formatted(number), notSigned));
            all.add(anew("entry %d exchanged".formatted(number), EXCHANGE.formatted(number, number + 1), notSigned));
            all.add(anew(
                    "entry %d and all after it taken out".formatted(number),
                    "delete from entry where number >= %d".formatted(number),
                    "Entr(y|ies) %d( to \\d+)? (is|are) signed and not there".formatted(number)));
        }
        return all;
    }

    private static Bend anew(String name, String sql, String named) {
        return new Bend(name + ", and the chain made anew", sql + "; select remake()", named);
    }

    private static String doubled(int number) {
        return "create temp table one as select * from entry_found where number = %d; update one set number = %d; "
                        .formatted(number, number + 100)
                + "insert into entry_found select * from one; drop table one";
    }

    private static String atEnd(int number) {
        return "create temp table one as select * from entry where number = %d; update one set number = 14; "
                        .formatted(number)
                + "insert into entry select * from one; drop table one; update ledger_head set number = 14";
    }

    /** By way of numbers far away, since two must not be the same in between. */
    private static final String PUT_IN = """
            update entry set number = number + 1000 where number >= %d;
            update entry set number = number - 999 where number > 1000;
            update entry_found set number = number + 1000 where number >= %d;
            update entry_found set number = number - 999 where number > 1000;
            insert into entry (number, id, origin, said, digest, chain, received_at)
                select %d, made, origin, new, sha256(convert_to(new, 'UTF8')), sha256(''), received_at
                from (select *, replace(said, id::text, made::text) as new
                    from (select *, gen_random_uuid() as made from entry where said like '%%GET%%' order by number limit 1)
                    as one) as forged;
            update ledger_head set number = number + 1;
            """.replace("%d", "%1$d");

    private static final String TAKE_OUT = """
            delete from entry where number = %1$d;
            delete from entry_found where number = %1$d;
            update entry set number = number + 1000 where number > %1$d;
            update entry set number = number - 1001 where number > 1000;
            update entry_found set number = number + 1000 where number > %1$d;
            update entry_found set number = number - 1001 where number > 1000;
            """;

    private static final String EXCHANGE = """
            update entry set number = case number when %1$d then 2000 else 2001 end where number in (%1$d, %2$d);
            update entry set number = case number when 2000 then %2$d else %1$d end where number >= 2000;
            update entry_found set number = case number when %1$d then 2000 else 2001 end where number in (%1$d, %2$d);
            update entry_found set number = case number when 2000 then %2$d else %1$d end where number >= 2000;
            """;

    /** Each column of each row of the audit's own table of checkpoints, and each row. */
    static List<Bend> ofCheckpoints(SmallLedger ledger) throws SQLException {
        List<Bend> all = new ArrayList<>();
        for (int upTo = 4; upTo <= SmallLedger.SIGNED; upTo += 4) {
            for (Altered one : columns(ledger, "checkpoint")) {
                all.add(new Bend(
                        "checkpoint up to %d: %s".formatted(upTo, one.column()),
                        "update checkpoint set %s = %s where up_to = %d".formatted(one.column(), one.to(), upTo),
                        "up to entry %d, is (another|not) in the audit's table".formatted(upTo)));
            }
            all.add(new Bend(
                    "checkpoint up to %d taken out".formatted(upTo),
                    "delete from checkpoint where up_to = %d".formatted(upTo),
                    "Line %d of the checkpoints, up to entry %d, is not in the audit's table"
                            .formatted(upTo / 4, upTo)));
            all.add(new Bend(
                    "checkpoint put in after %d".formatted(upTo),
                    "insert into checkpoint select up_to + 1, said from checkpoint where up_to = %d".formatted(upTo),
                    "The checkpoint up to entry %d is in the audit's table and not in".formatted(upTo + 1)));
        }
        return all;
    }
}
