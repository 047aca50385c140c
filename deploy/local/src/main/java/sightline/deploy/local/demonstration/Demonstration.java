package sightline.deploy.local.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Agency;
import sightline.deploy.partner.Answer;
import sightline.deploy.partner.NotAnswered;
import sightline.deploy.partner.Partner;
import sightline.deploy.partner.Partners;
import sightline.deploy.partner.Request;
import sightline.deploy.partner.RunningStack;

/** Tells the demonstration to the services. Told twice it is told once: every request has a key of its own. */
public record Demonstration(RunningStack stack) {
    private static final String OPERATIONS = "sightline-operations";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Tells all of it, and returns in a few words what there is now. */
    public String tell() throws InterruptedException {
        Story story = Story.read();
        Agencies agencies = Agencies.ofTheDemonstration();
        try (Partners partners = new Partners(stack)) {
            for (Agency agency : agencies.all()) {
                tell(
                        partners.of(OPERATIONS),
                        Request.put(
                                "cases",
                                "/agencies/" + agency.id(),
                                Map.of("name", agency.name(), "kind", agency.kind(), "area", agency.area())));
            }
            for (Story.Case one : story.cases()) {
                open(partners, one);
            }
            for (Story.Arrest arrest : story.arrests()) {
                record(partners, arrest);
            }
        }
        return "%d agencies, %d cases, %d arrests"
                .formatted(
                        agencies.all().size(),
                        story.cases().size(),
                        story.arrests().size());
    }

    private static void open(Partners partners, Story.Case one) throws InterruptedException {
        Partner coordination = partners.of(one.area() + "-coordination");
        String key = "demonstration-" + one.identifiers().get("crn");
        Answer opened = tell(coordination, Request.post(
                "cases",
                "/cases",
                Map.of(
                        "personName", one.personName(),
                        "dateOfBirth", one.dateOfBirth(),
                        "identifiers", one.identifiers(),
                        "area", one.area(),
                        "leadAgency", one.leadAgency(),
                        "category", one.category(),
                        "level", one.level()),
                key));
        for (Story.Member member : members(one)) {
            tell(coordination, Request.post("cases", opened.location() + "/join", member, key + "-" + member.agency()));
        }
    }

    private static List<Story.Member> members(Story.Case one) {
        return one.members().stream()
                .filter(member -> !member.agency().equals(one.leadAgency()))
                .toList();
    }

    private static void record(Partners partners, Story.Arrest arrest) throws InterruptedException {
        tell(partners.of(arrest.by()), Request.post(
                "cases",
                "/arrests",
                Map.of(
                        "identifier", arrest.identifier(),
                        "offenceGroup", arrest.offenceGroup(),
                        "offence", arrest.offence(),
                        "custodyReference", arrest.custodyReference(),
                        "occurredAt", arrest.occurredAt()),
                "demonstration-" + arrest.custodyReference()));
    }

    private static Answer tell(Partner partner, Request request) throws InterruptedException {
        try {
            Answer answer = partner.insist(request, PATIENCE);
            if (!answer.isTaken()) {
                throw new StoryNotTold("%s was answered with %d: %s".formatted(request, answer.status(), answer.body()));
            }
            return answer;
        } catch (NotAnswered silent) {
            throw new StoryNotTold(String.valueOf(silent.getMessage()), silent);
        }
    }
}
