package sightline.deploy.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the case of one person, step by step, each as the agency that did it and when it did. */
final class Life {
    private final Api api;
    private final Story.Person person;
    private final List<Story.Step> steps;
    private final Words words;

    Life(Api api, Story.Person person, List<Story.Step> steps, LocalDate today) {
        this.api = api;
        this.person = person;
        this.steps = steps;
        this.words = new Words(person, today);
    }

    /** One step of this life on its day. */
    record Moment(LocalDate day, Life life, Story.Step step, String key) {

        void tell() throws InterruptedException {
            life.tell(step, key);
        }
    }

    /** Every step, in the order of the life. */
    Stream<Moment> moments() {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Moment(
                        words.day(steps.get(i).on()),
                        this,
                        steps.get(i),
                        "demonstration-%s-%d".formatted(person.crn(), i)));
    }

    /** Opens the case and joins its agencies. */
    void open() throws InterruptedException {
        String key = "demonstration-" + person.crn();
        String coordination = words.agency("coordination");
        Map<String, Object> opening = new TreeMap<>(Map.of(
                "personName", person.personName(),
                "dateOfBirth", person.dateOfBirth(),
                "identifiers", person.identifiers(),
                "area", person.area(),
                "leadAgency", person.leadAgency(),
                "category", person.category()));
        if (person.aliases() != null) {
            opening.put("aliases", person.aliases());
        }
        if (person.level() != null) {
            opening.put("level", person.level());
        }
        opening.put("occurredAt", words.moment(-320));
        String location = api.post(coordination, "/cases", opening, key);
        words.keep("case", last(location));
        for (Story.Member member : others()) {
            api.post(coordination, location + "/join", member, key + "-" + member.agency());
        }
    }

    private List<Story.Member> others() {
        return person.members().stream()
                .filter(member -> !member.agency().equals(person.leadAgency()))
                .toList();
    }

    private void tell(Story.Step step, String key) throws InterruptedException {
        String as = words.agency(step.as());
        Map<String, Object> body = new TreeMap<>();
        step.body().forEach((field, value) -> body.put(field, words.said(value)));
        if (step.post() == null) {
            api.put(as, words.said(String.valueOf(step.put())), body);
            return;
        }
        body.put("occurredAt", words.moment(step.on()));
        String made = api.post(as, words.said(step.post()), body, key);
        if (step.keep() != null) {
            words.keep(step.keep(), last(made));
        }
    }

    private static String last(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
