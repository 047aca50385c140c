package sightline.deploy.local.demonstration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Agency;

/** Tells the demonstration to the services. Told twice it is told once: every request has a key of its own. */
public record Demonstration(URI cases, URI tokenUrl, UnaryOperator<String> secretOf) {
    private static final String OPERATIONS = "sightline-operations";

    /** Tells all of it, and returns in a few words what there is now. */
    public String tell() throws InterruptedException {
        Story story = Story.read();
        Agencies agencies = Agencies.ofTheDemonstration();
        try (Api api = new Api(cases, tokenUrl, secretOf)) {
            for (Agency agency : agencies.all()) {
                api.put(
                        OPERATIONS,
                        "/agencies/" + agency.id(),
                        Map.of("name", agency.name(), "kind", agency.kind(), "area", agency.area()));
            }
            for (Story.Case one : story.cases()) {
                open(api, one);
            }
            for (Story.Arrest arrest : story.arrests()) {
                record(api, arrest);
            }
        }
        return "%d agencies, %d cases, %d arrests"
                .formatted(
                        agencies.all().size(),
                        story.cases().size(),
                        story.arrests().size());
    }

    private static void open(Api api, Story.Case one) throws InterruptedException {
        String coordination = one.area() + "-coordination";
        String key = "demonstration-" + one.identifiers().get("crn");
        String location = api.post(
                coordination,
                "/cases",
                Map.of(
                        "personName", one.personName(),
                        "dateOfBirth", one.dateOfBirth(),
                        "identifiers", one.identifiers(),
                        "area", one.area(),
                        "leadAgency", one.leadAgency(),
                        "category", one.category(),
                        "level", one.level()),
                key);
        for (Story.Member member : members(one)) {
            api.post(coordination, URI.create(location).getPath() + "/join", member, key + "-" + member.agency());
        }
    }

    private static List<Story.Member> members(Story.Case one) {
        return one.members().stream()
                .filter(member -> !member.agency().equals(one.leadAgency()))
                .toList();
    }

    private static void record(Api api, Story.Arrest arrest) throws InterruptedException {
        api.post(
                arrest.by(),
                "/arrests",
                Map.of(
                        "identifier", arrest.identifier(),
                        "offenceGroup", arrest.offenceGroup(),
                        "offence", arrest.offence(),
                        "custodyReference", arrest.custodyReference(),
                        "occurredAt", arrest.occurredAt()),
                "demonstration-" + arrest.custodyReference());
    }
}
