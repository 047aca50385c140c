package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Comes to every endpoint of the running service as somebody hostile would, with and without a good token: nothing
 * breaks, nothing is told that should not be, nothing is stored that was not asked for, and nothing of what was sent
 * comes into the log. Endpoints are those of the OpenAPI document, so that a new one is tried without being listed.
 */
public abstract class HostileClient {
    @SuppressWarnings("NullAway.Init")
    protected Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    protected CasesOnTheTopic cases;

    /**
     * What became of words that were sent.
     *
     * @param shown what a look at them then says; empty when they were refused
     */
    public record Kept(int status, String shown) {}

    /** Ids of what is really there, of Northshire, and so of somebody else than who comes here. */
    protected abstract List<String> idsOfSomebodyElse();

    /**
     * Somebody entitled sends these words in each field for words of a verb, and looks at them; empty where there is
     * none.
     */
    protected Optional<Kept> keep(String words) {
        return Optional.empty();
    }

    /** Roles that shut an insider out where others would let them in, or let them see all there is. */
    protected Set<String> rolesNotHeld() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> whatever_somebody_hostile_sends_nothing_breaks_nothing_is_told_and_nothing_is_logged() {
        LogEar log = LogEar.listeningFor(HostileTexts.CANARY);
        Draw draw = Draw.seeded();
        HostileTokens hostile = new HostileTokens(tokens, rolesNotHeld());
        Insider insider = new Insider(hostile.honest());
        List<DescribedEndpoint> endpoints = DescribedEndpoint.all();
        assertThat(endpoints).as("endpoints in /q/openapi").isNotEmpty();
        List<String> others = idsOfSomebodyElse();
        AttackByToken byToken = new AttackByToken(hostile);
        Insider operator = new Insider(hostile.operating());
        Stream<DynamicTest> onEach = endpoints.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(attack(one, "tokens that give no right", byToken::against)),
                        attacks(one, one.path().startsWith("/operations/") ? operator : insider, others, draw)));
        Stream<DynamicTest> once = Stream.of(
                DynamicTest.dynamicTest("keys elsewhere are not fetched", hostile::requireNobodyAskedForKeys),
                DynamicTest.dynamicTest("requests that can be read in two ways", new AttackByWire(insider)::smuggle),
                DynamicTest.dynamicTest("requests that do not end", new AttackByWire(insider)::linger),
                DynamicTest.dynamicTest("words are kept as they are or refused", this::requireWordsVerbatim),
                DynamicTest.dynamicTest("nothing of what was sent is in the log", () -> {
                    // Of our own, so that we know that the log was heard at all.
                    Logger.getLogger(HostileClient.class.getName()).warning("control of " + HostileTexts.CANARY);
                    log.close();
                    assertThat(log.heard()).singleElement().asString().contains("control of");
                }),
                DynamicTest.dynamicTest("the service is well", HostileClient::requireHealth));
        return Stream.concat(onEach, once).onClose(hostile::close);
    }

    private static Stream<DynamicTest> attacks(DescribedEndpoint one, Insider insider, List<String> others, Draw draw) {
        return Stream.of(
                attack(
                        one,
                        "ids guessed, malformed and somebody else's",
                        new AttackById(insider, others, draw)::against),
                attack(one, "hostile texts", new AttackByText(insider, draw)::against),
                attack(one, "malformed and stuffed bodies", new AttackByBody(insider, draw)::against),
                attack(one, "headers and other ways in", new AttackByHeader(insider)::against));
    }

    private static DynamicTest attack(DescribedEndpoint one, String name, Consumer<DescribedEndpoint> attack) {
        return DynamicTest.dynamicTest(one + ": " + name, () -> attack.accept(one));
    }

    private void requireWordsVerbatim() {
        for (String text : HostileTexts.ALL) {
            keep(text).ifPresent(kept -> {
                if (kept.status() >= 300) {
                    assertThat(kept.status()).as(text).isEqualTo(400);
                } else {
                    assertThat(Json.texts(kept.shown()))
                            .as("what is shown of it")
                            .containsAnyOf(text, text.strip());
                }
            });
        }
    }

    private static void requireHealth() {
        assertThat(BareHttp.send("GET", "/q/health", Map.of(), "").status()).isEqualTo(200);
    }
}
