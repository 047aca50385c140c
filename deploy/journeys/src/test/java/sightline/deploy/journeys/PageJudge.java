package sightline.deploy.journeys;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.platform.testkit.matrix.Endpoint;
import sightline.platform.testkit.matrix.Endpoint.Kind;
import sightline.platform.testkit.matrix.Expected;
import sightline.platform.testkit.matrix.Which;

/** Says what is wrong with a page. */
final class PageJudge {
    private static final String LIMITED = "A limited record";
    private static final String WHOM_THE_MATRIX_ADMINISTERS = "Paula Pretend";
    private static final Set<Kind> OF_PEOPLE = Set.of(Kind.PERSON, Kind.PEOPLE);
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int SHORT = 400;

    private final Map<Which, Map<String, String>> things;

    PageJudge(Map<Which, Map<String, String>> things) {
        this.things = things;
    }

    /** The same question of what never was, asked only when it matters. */
    @FunctionalInterface
    interface Never {
        Visitor.Answer ask() throws IOException, InterruptedException;
    }

    /** Empty when the page is the expected one. */
    Optional<String> complaint(Endpoint asked, Expected expected, Which which, Visitor.Answer came, Never never)
            throws IOException, InterruptedException {
        int status = came.status();
        boolean told = tells(asked, which, came);
        boolean right =
                switch (expected) {
                    case SHOWN -> asked.reads() ? status == 200 && told : passes(status);
                    case PASSES -> passes(status);
                    case IN -> status != 401 && status != 403 && status < 500;
                    case REFUSED -> status == 403 && !came.text().contains(LIMITED);
                    case LIMITED -> isLimited(came);
                    case LIMITED_OR_NOT_FOUND -> isLimited(came) || isAbsent(came, never.ask());
                    case NOT_FOUND, WITHHELD -> isAbsent(came, never.ask());
                    case PART_WITHHELD -> status == 404;
                    case LISTED -> status == 200 && told;
                    case NOT_LISTED -> status == 200 && !told;
                };
        return right
                ? Optional.empty()
                : Optional.of("expected %s, was %d: %s".formatted(expected, status, shortened(came.text())));
    }

    /** What came of a case that is not for whoever asked; empty when nothing did. */
    Optional<String> leak(Which which, Visitor.Answer came) {
        return canaries(which, came).filter(came.text()::contains).findAny().map(canary -> "%d tells of %s: %s"
                .formatted(came.status(), which, canary));
    }

    private boolean tells(Endpoint asked, Which which, Visitor.Answer came) {
        return OF_PEOPLE.contains(asked.kind())
                ? came.text().contains(WHOM_THE_MATRIX_ADMINISTERS)
                : canaries(which, came).anyMatch(came.text()::contains);
    }

    /** A page of a search has in it what was searched for, which tells nobody anything. */
    private Stream<String> canaries(Which which, Visitor.Answer came) {
        return things.getOrDefault(which, Map.of()).entrySet().stream()
                .filter(one -> CasesOfThePages.isCanary(one.getKey()))
                .map(Map.Entry::getValue)
                .filter(one -> !came.address().contains(one));
    }

    private static boolean passes(int status) {
        return status != 401 && status != 403 && status != 404 && status < 500;
    }

    private static boolean isLimited(Visitor.Answer came) {
        return came.status() == 403 && came.text().contains(LIMITED);
    }

    private static boolean isAbsent(Visitor.Answer came, Visitor.Answer never) {
        return came.status() == 404 && said(came).equals(said(never));
    }

    /** Without what every page has of its own: ids, and around the middle of it how long the session lasts. */
    private static String said(Visitor.Answer came) {
        String text = came.text();
        int begin = Math.max(0, text.indexOf("<main"));
        int end = text.indexOf("</main>");
        return IDS.matcher(text.substring(begin, end < begin ? text.length() : end))
                .replaceAll("-");
    }

    /** What stands in the middle of the page, without its markup. */
    private static String shortened(String page) {
        int main = Math.max(0, page.indexOf("<main"));
        String words = page.substring(main).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        return words.substring(0, Math.min(SHORT, words.length()));
    }
}
