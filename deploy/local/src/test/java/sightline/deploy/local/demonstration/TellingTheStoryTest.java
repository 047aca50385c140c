package sightline.deploy.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Agency;
import sightline.deploy.partner.RunningStack;

class TellingTheStoryTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger notKnownYet = new AtomicInteger();
    private volatile String refused = "nothing";
    private HttpServer service;

    @BeforeEach
    void listening() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void silent() {
        service.stop(0);
    }

    @Test
    void everybody_it_names_is_an_agency_it_has_introduced() {
        Story story = Story.read();
        List<String> agencies =
                Agencies.ofTheDemonstration().all().stream().map(Agency::id).toList();

        assertThat(story.people()).hasSize(40);
        for (Story.Person one : story.people()) {
            assertThat(agencies).contains(one.leadAgency());
            assertThat(agencies)
                    .containsAll(
                            one.members().stream().map(Story.Member::agency).toList());
        }
    }

    @Test
    void every_number_of_the_police_computer_has_its_check_letter() {
        for (Story.Person one : Story.read().people()) {
            String pnc = String.valueOf(one.identifiers().get("pnc"));
            long digits = Long.parseLong(pnc.substring(2, 4) + pnc.substring(5, 12));
            assertThat(pnc.charAt(12)).isEqualTo("ZABCDEFGHJKLMNPQRTUVWXY".charAt((int) (digits % 23)));
        }
    }

    @Test
    void every_life_is_lived_and_every_person_has_one() {
        Story story = Story.read();

        assertThat(story.people().stream().map(Story.Person::life).distinct())
                .containsExactlyInAnyOrderElementsOf(story.lives().keySet());
    }

    @Test
    void it_is_told_in_order_and_every_step_of_every_life_is_told() throws InterruptedException {
        assertThat(demonstration().tell()).startsWith("12 agencies, 40 cases, ");

        assertThat(heard.indexOf("PUT /agencies/northshire-police")).isLessThan(heard.indexOf("POST /cases"));
        assertThat(heard.stream().filter("POST /cases"::equals)).hasSize(40);
        assertThat(heard).allSatisfy(one -> assertThat(one).doesNotContain("{"));
    }

    @Test
    void what_a_service_has_not_heard_of_yet_is_asked_again() throws InterruptedException {
        notKnownYet.set(3);

        assertThat(demonstration().tell()).startsWith("12 agencies, 40 cases, ");
    }

    @Test
    void a_refusal_names_the_request_and_the_answer() {
        refused = "/cases";

        assertThatThrownBy(() -> demonstration().tell())
                .isInstanceOf(StoryNotTold.class)
                .hasMessageContaining("POST /cases of cases by northshire-coordination was answered with 409")
                .hasMessageContaining("{\"because\":\"no\"}");
    }

    private Demonstration demonstration() {
        String address = "http://127.0.0.1:" + service.getAddress().getPort();
        Map<String, String> settings = new HashMap<>();
        Stream.of("cases", "meetings", "actions", "approved-premises")
                .forEach(name -> settings.put(RunningStack.variable(name), address));
        settings.put("TOKEN_URL", address + "/token");
        settings.put("SIGHTLINE_OPERATIONS", "a secret");
        Agencies.ofTheDemonstration()
                .all()
                .forEach(agency -> settings.put(RunningStack.variable(agency.id()), "a secret"));
        return new Demonstration(new RunningStack(settings), LocalDate.parse("2026-11-23"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        heard.add(exchange.getRequestMethod() + " " + path);
        boolean no = path.equals(refused);
        exchange.getResponseHeaders().add("Location", "/cases/0197");
        byte[] body = (no ? "{\"because\":\"no\"}" : "{\"access_token\":\"it\"}").getBytes(StandardCharsets.UTF_8);
        boolean notYet = path.equals("/actions") && notKnownYet.getAndDecrement() > 0;
        int taken = path.equals("/token") ? 200 : 201;
        exchange.sendResponseHeaders(notYet ? 404 : no ? 409 : taken, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
