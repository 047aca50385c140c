package sightline.platform.testkit.matrix;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.Tokens;

/**
 * Walks every endpoint of the running service as every role in every situation, and expects what the model says. Its
 * endpoints are the lines of {@code matrix.txt} beside the test; one that is not there fails.
 */
public final class AccessMatrix {
    private static final System.Logger LOG = System.getLogger(AccessMatrix.class.getName());
    /** Nobody has read this version, so that whoever may ask for a verb changes nothing. */
    private static final String NEVER_READ = "\"999999\"";

    private final Tokens tokens;
    private final Map<Which, Map<String, String>> things;
    private final BiFunction<Situation, String, Set<String>> standing;
    private final List<Situation> situations;
    private final VerbsOfTheModel verbs = VerbsOfTheModel.read();
    private final List<Endpoint> endpoints;
    private final Judge judge;
    private final long seed = Long.getLong("matrix.seed", System.nanoTime());

    /**
     * The matrix of a service.
     *
     * @param test beside which {@code matrix.txt} is
     * @param things by case, what its placeholders mean: ids and names that nobody learns who does not see the case,
     *     unless there is a {@code _} in the placeholder
     * @param standing how somebody stands to the things besides, in the words of {@code who-may.txt}
     * @param situations those that there are in this service
     */
    public AccessMatrix(
            Class<?> test,
            Tokens tokens,
            Map<Which, Map<String, String>> things,
            BiFunction<Situation, String, Set<String>> standing,
            Set<Situation> situations) {
        this.tokens = tokens;
        this.things = new EnumMap<>(things);
        this.standing = standing;
        this.situations = situations.stream().sorted().toList();
        Set<String> described = EndpointWalk.described();
        this.endpoints = Stream.concat(
                        Endpoint.read(test, "matrix.txt").stream(),
                        Endpoint.read(AccessMatrix.class, "operations.txt").stream()
                                .filter(one -> described.contains(one.described())))
                .toList();
        this.judge = new Judge(things);
    }

    /** The names of what never was: an id for an id. */
    public static Map<String, String> never(Map<String, String> names) {
        return names.keySet().stream()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> one.startsWith("crn")
                                ? "X999999"
                                : UUID.randomUUID().toString()));
    }

    /** Whether an alert that is for this role in {@code who-may.txt} means somebody. */
    public static boolean means(String alerted, Situation situation, String role) {
        return VerbsOfTheModel.read().allows("meant " + alerted, role, situation.standings());
    }

    /** One test per line of the table, and one that nothing is missing. */
    public Stream<DynamicTest> tests() {
        LOG.log(System.Logger.Level.INFO, "matrix.seed={0}", Long.toString(seed));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("knows every endpoint and every verb", this::requireWhole)),
                endpoints.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> walk(one))));
    }

    private void requireWhole() {
        assertThat(endpoints.stream().map(Endpoint::described).collect(Collectors.toSet()))
                .as("endpoints with a line in matrix.txt")
                .containsExactlyInAnyOrderElementsOf(EndpointWalk.described());
        assertThat(endpoints)
                .filteredOn(one -> one.kind().isOfACase() && !one.who().isEmpty())
                .extracting(Endpoint::who)
                .allMatch(verbs::knows);
    }

    private void walk(Endpoint asked) {
        Set<Cell> cells =
                new Cells(situations, verbs, new Random(seed ^ asked.toString().hashCode())).of(asked);
        List<String> complaints = new ArrayList<>();
        Map<Map<String, String>, Response> never = new HashMap<>();
        for (Cell cell : cells) {
            Set<String> standings = standings(cell);
            Expected expected = Expected.of(asked, cell, standings, verbs);
            Map<String, String> names = names(cell.situation().which());
            Map<String, String> others =
                    expected == Expected.WITHHELD ? withoutTheThing(asked, names) : names(Which.NONE);
            judge.complaint(
                            expected,
                            cell.situation().which(),
                            asked.reads(),
                            ask(asked, cell, names),
                            () -> never.computeIfAbsent(others, none -> ask(asked, cell, none)))
                    .ifPresent(wrong -> complaints.add("%s, %s: %s".formatted(cell.role(), cell.situation(), wrong)));
        }
        assertThat(complaints)
                .as("%s, %d cells, -Dmatrix.seed=%d", asked, cells.size(), seed)
                .isEmpty();
    }

    private Set<String> standings(Cell cell) {
        Set<String> all = new LinkedHashSet<>(cell.situation().standings());
        all.addAll(standing.apply(cell.situation(), cell.role()));
        if (cell.role().equals("MACHINE")) {
            all.add("IS_A_SYSTEM");
        }
        return all;
    }

    private RequestSpecification asking(Endpoint asked, Cell cell) {
        Situation situation = cell.situation();
        String person = asked.kind() == Endpoint.Kind.GLASS && !situation.isOfAPerson()
                ? "anybody-" + UUID.randomUUID()
                : situation.person();
        RequestSpecification asking = given().urlEncodingEnabled(false)
                .auth()
                .oauth2(tokens.ofPerson(person, situation.agency(), situation.area(), situation.claims(), cell.role()));
        return asked.reads() ? asking : asking.header("If-Match", NEVER_READ);
    }

    private Response ask(Endpoint asked, Cell cell, Map<String, String> names) {
        RequestSpecification asking = asking(asked, cell);
        if (!asked.body().isEmpty()) {
            asking.contentType("application/json").body(Endpoint.filled(asked.body(), names));
        }
        return asking.request(asked.method(), asked.address(names));
    }

    private Map<String, String> names(Which which) {
        return things.getOrDefault(which, Map.of());
    }

    /** The same case, and in it something that never was. */
    private Map<String, String> withoutTheThing(Endpoint asked, Map<String, String> names) {
        Map<String, String> others = new HashMap<>(names);
        String thing = asked.lastPlaceholder();
        others.put(thing, names(Which.NONE).getOrDefault(thing, ""));
        return others;
    }
}
