package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;
import sightline.platform.testkit.matrix.Endpoint;
import sightline.platform.testkit.matrix.Expected;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

/**
 * Every page and every form, asked for by everybody of the demonstration in every situation, answers as the model of
 * the access matrix says, and tells nobody of a case that is not theirs. Its lines are in {@code pages.txt}; a route
 * that is not there fails. {@code -Dmatrix.whole=true} walks all cells, {@code -Dmatrix.seed=} the same again.
 */
@ExtendWith(SharedStack.class)
class PageMatrixTest {
    private static final int OF_THE_REST = 2;
    private static final Duration LATELY = Duration.ofMinutes(3);
    /* Whoever stands to a case in a way of their own, and one of those to whom it is all alike. */
    private static final Set<String> ALWAYS = Set.of(
            "northshire.case-manager",
            "northshire.senior",
            "northshire.head",
            "northshire.coordinator",
            "northshire.practitioner",
            "southmoor.case-manager");
    private static final Set<String> ON_WHICH_ALL_ARE_WALKED =
            Set.of("/cases/{id}", "/meetings/{meeting}", "/actions/{action}", "/placements/{placement}");
    /* Whose own services have them in their matrices: here nobody finds any. */
    private static final Set<String> NEVER_THERE =
            Set.of("alert", "session", "emergency", "proposal", "hold", "erasure", "contact", "transfer", "search");
    /* Such a form takes a file, and what is sent has nothing in it. */
    private static final String A_FILE = "file";
    private static final Endpoint A_CASE = new Endpoint("GET", "/cases/{id}", Endpoint.Kind.CASE, "", "");

    private final Map<String, String> environment;
    private final List<Endpoint> pages = Endpoint.read(PageMatrixTest.class, "pages.txt");
    private final Map<Staff, Visitor> visitors = new LinkedHashMap<>();
    private final Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
    private final long seed = Long.getLong("matrix.seed", System.nanoTime());

    PageMatrixTest(WholeStack stack) throws IOException {
        environment = stack.environment();
    }

    /** Somebody, and one case. */
    private record Cell(Staff staff, Which which, Situation situation) {}

    @TestFactory
    Stream<DynamicTest> every_page_answers_everybody_in_every_situation_as_the_model_says()
            throws IOException, InterruptedException {
        for (Staff one : Staff.all()) {
            visitors.put(one, Visitor.signedIn(one.login(), environment));
        }
        limited();
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest("knows every route", this::requireWhole),
                        DynamicTest.dynamicTest("tells nobody without a session anything", this::withoutSession)),
                pages.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> walk(one))));
    }

    private void limited() throws IOException, InterruptedException {
        CasesOfThePages cases = new CasesOfThePages(environment);
        Map<String, Visitor> staff = visitors.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().login(), Map.Entry::getValue));
        for (Which which : Which.values()) {
            things.put(which, which == Which.NONE ? new HashMap<>() : cases.made(which));
            names(which)
                    .put(
                            "person",
                            Objects.requireNonNull(staff.get("northshire.case-manager"))
                                    .staffId());
            NEVER_THERE.forEach(one -> names(which).put(one, UUID.randomUUID().toString()));
        }
        names(Which.PLAIN).keySet().forEach(one -> names(Which.NONE)
                .putIfAbsent(
                        one, one.equals("crn") ? "X999999" : UUID.randomUUID().toString()));
        for (Which which : Which.values()) {
            cases.limit(which, names(which).getOrDefault("id", ""), staff);
        }
        for (Which which : List.of(Which.EXCLUDING, Which.RESTRICTED, Which.CATEGORY_4)) {
            awaitGone("northshire.case-manager", which);
        }
        awaitGone("northshire.practitioner", Which.PLAIN);
    }

    /** Every service has heard that the case is not for them. */
    private void awaitGone(String login, Which which) throws IOException, InterruptedException {
        Visitor visitor = visitors.entrySet().stream()
                .filter(one -> one.getKey().login().equals(login))
                .findAny()
                .orElseThrow()
                .getValue();
        Deadline deadline = Deadline.in(Patience.LONG);
        for (String page :
                List.of("/cases/{id}", "/meetings/{meeting}", "/actions/{action}", "/placements/{placement}")) {
            String address = Endpoint.filled(page, names(which));
            while (visitor.get(address).status() == 200) {
                assertThat(deadline.passed()).as("%s sees %s", login, page).isFalse();
                Thread.sleep(100);
            }
        }
    }

    private void requireWhole() throws IOException {
        List<Routes.Route> routes = Routes.all();
        assertThat(routes).as("routes of the pages").hasSizeGreaterThan(70);
        Set<String> known = new LinkedHashSet<>();
        for (Endpoint page : pages) {
            known.add(Routes.taking(routes, page.method(), path(page, Which.PLAIN))
                    .orElseThrow(() -> new AssertionError(page + " is in pages.txt, and no route takes it"))
                    .toString());
        }
        assertThat(known)
                .as("routes with a line in pages.txt")
                .containsExactlyInAnyOrderElementsOf(
                        routes.stream().map(Routes.Route::toString).toList());
    }

    private String path(Endpoint page, Which which) {
        return page.address(names(which)).replaceAll("\\?.*", "");
    }

    private void withoutSession() throws IOException, InterruptedException {
        PageJudge judge = new PageJudge(things);
        for (Endpoint page : pages) {
            Visitor.Answer came = ask(page, Visitor.nobody(environment), names(Which.PLAIN));
            boolean open = page.path().equals("/signed-out");
            assertThat(came.status()).as("%s: %s", page, came.text()).isIn(open ? Set.of(200) : Set.of(302, 400, 401));
            assertThat(judge.leak(Which.PLAIN, came)).as("%s", page).isEmpty();
        }
    }

    private void walk(Endpoint page) throws IOException, InterruptedException {
        PageJudge judge = new PageJudge(things);
        List<String> complaints = new ArrayList<>();
        Set<Cell> cells = cells(page);
        for (Cell cell : cells) {
            Visitor visitor = fresh(cell.staff());
            Expected expected = Expected.of(
                    page, cell.staff().role(), cell.situation(), cell.staff().besides());
            Map<String, String> others =
                    expected == Expected.WITHHELD ? withoutTheThing(page, cell) : names(Which.NONE);
            Visitor.Answer came = ask(page, visitor, names(cell.which()));
            judge.complaint(page, expected, cell.which(), came, () -> ask(page, visitor, others))
                    .or(() -> leak(judge, cell.staff(), came))
                    .ifPresent(wrong -> complaints.add("%s, %s: %s".formatted(cell.staff(), cell.situation(), wrong)));
        }
        assertThat(complaints)
                .as("%s, %d cells, -Dmatrix.seed=%d", page, cells.size(), seed)
                .isEmpty();
    }

    /** Some forms are for those who have signed in lately, and the walk of all cells takes longer than that. */
    private Visitor fresh(Staff one) throws IOException, InterruptedException {
        Visitor visitor = Objects.requireNonNull(visitors.get(one));
        if (visitor.isSignedInSince(Instant.now().minus(LATELY))) {
            return visitor;
        }
        Visitor again = Visitor.signedIn(one.login(), environment);
        visitors.put(one, again);
        return again;
    }

    private Optional<String> leak(PageJudge judge, Staff staff, Visitor.Answer came) {
        return Stream.of(Which.values())
                .filter(which -> staff.to(which)
                        .filter(one -> Expected.of(A_CASE, staff.role(), one, Set.of()) != Expected.SHOWN)
                        .isPresent())
                .map(which -> judge.leak(which, came))
                .flatMap(Optional::stream)
                .findAny();
    }

    private Set<Cell> cells(Endpoint page) {
        boolean ofACase = things.getOrDefault(Which.PLAIN, Map.of()).keySet().stream()
                .anyMatch(one -> !one.equals("person")
                        && !NEVER_THERE.contains(one)
                        && page.path().contains("{" + one + "}"));
        List<Cell> all = visitors.keySet().stream()
                .flatMap(one -> Stream.of(Which.values())
                        .filter(which -> ofACase || which == Which.PLAIN)
                        .flatMap(which -> one.to(which).map(to -> new Cell(one, which, to)).stream()))
                .filter(one -> page.kind() != Endpoint.Kind.STREAM
                        || Expected.of(A_CASE, one.staff().role(), one.situation(), Set.of()) == Expected.REFUSED)
                .toList();
        return Boolean.getBoolean("matrix.whole") ? new LinkedHashSet<>(all) : chosen(all, page);
    }

    /** All who stand to a case in a way of their own on its own page; one of each, and some by the seed, on others. */
    private Set<Cell> chosen(List<Cell> all, Endpoint page) {
        List<Cell> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed ^ page.toString().hashCode()));
        Set<Situation> situations = new LinkedHashSet<>();
        Set<Cell> chosen = new LinkedHashSet<>();
        shuffled.stream()
                .filter(one -> ALWAYS.contains(one.staff().login()))
                .filter(one -> ON_WHICH_ALL_ARE_WALKED.contains(page.path()) || situations.add(one.situation()))
                .forEach(chosen::add);
        shuffled.removeAll(chosen);
        shuffled.stream().limit(OF_THE_REST).forEach(chosen::add);
        return chosen;
    }

    private static Visitor.Answer ask(Endpoint page, Visitor visitor, Map<String, String> names)
            throws IOException, InterruptedException {
        String address = page.address(names);
        if (page.reads()) {
            return visitor.get(address);
        }
        if (page.body().equals(A_FILE)) {
            return visitor.postFile(address, page.body());
        }
        Map<String, String> form = new HashMap<>(Map.of("version", "999999"));
        for (String field : page.body().split("&", -1)) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], parts[1]);
            }
        }
        return visitor.post(address, form);
    }

    private Map<String, String> withoutTheThing(Endpoint page, Cell cell) {
        Map<String, String> others = new HashMap<>(names(cell.which()));
        String thing = page.lastPlaceholder();
        others.put(thing, names(Which.NONE).getOrDefault(thing, ""));
        return others;
    }

    private Map<String, String> names(Which which) {
        return things.getOrDefault(which, Map.of());
    }
}
