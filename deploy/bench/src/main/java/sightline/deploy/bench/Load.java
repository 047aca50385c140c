package sightline.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import sightline.deploy.bench.nation.MadeUpNation;
import sightline.deploy.bench.nation.NationLoad;

/** {@code ./sightline load national}: puts a made-up nation under management in a stack that is up. */
public final class Load {
    /** Where the launcher says the owner's password, which is on no command line. */
    public static final String PASSWORD = "SIGHTLINE_LOAD_PASSWORD";

    private static final String USAGE =
            "./sightline load national [PEOPLE] [SEED]: that many made-up people (100000) in 42 areas (seed 20261123)";
    private static final int MOST = 1_000_000;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Load() {}

    /** Address and role of the database first, then what was asked for. */
    public static void main(String[] arguments) {
        List<String> asked = List.of(arguments).subList(2, arguments.length);
        Optional<Integer> people = number(asked, 1, 100_000);
        Optional<Integer> seed = number(asked, 2, 20_261_123);
        boolean understood =
                !asked.isEmpty() && asked.size() < 4 && asked.getFirst().equals("national");
        if (!understood || people.isEmpty() || seed.isEmpty()) {
            System.err.println(USAGE);
            System.exit(MISUSED);
        }
        try (Connection owner = source(arguments[0], arguments[1]).getConnection()) {
            load(owner, people.orElseThrow(), seed.orElseThrow());
        } catch (SQLException e) {
            System.err.println("The database of cases did not take it: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void load(Connection owner, int people, int seed) throws SQLException {
        MadeUpNation nation = MadeUpNation.of(people, seed);
        NationLoad load = new NationLoad(owner, true);
        if (load.isThere(nation)) {
            System.out.println("They are there already: the same seed makes up the same people.");
            return;
        }
        load.add(nation, done -> System.out.printf("\r%,d of %,d people are there", done, people));
        System.out.println("\nTheir cases are open. What that tells the other services is on its way to them.");
    }

    private static Optional<Integer> number(List<String> asked, int place, int usual) {
        if (asked.size() <= place) {
            return Optional.of(usual);
        }
        return Optional.of(asked.get(place))
                .filter(word -> word.matches("\\d{1,8}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0 && (place > 1 || number <= MOST));
    }

    private static PGSimpleDataSource source(String url, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(System.getenv(PASSWORD));
        source.setOptions("-c sightline.standing=system");
        return source;
    }
}
