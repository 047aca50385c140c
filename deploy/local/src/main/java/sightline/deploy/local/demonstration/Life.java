package sightline.deploy.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the case of one person, step by step, each as the agency that did it and when it did. */
final class Life {
    private final Api api;
    private final Story.Person person;
    private final Words words;

    Life(Api api, Story.Person person, LocalDate today) {
        this.api = api;
        this.person = person;
        this.words = new Words(person, today);
    }

    /** Opens the case, joins its agencies and tells every step; returns how many there were. */
    int tell(List<Story.Step> life) throws InterruptedException {
        open();
        for (int i = 0; i < life.size(); i++) {
            tell(life.get(i), "demonstration-%s-%d".formatted(person.crn(), i));
        }
        return life.size();
    }

    private void open() throws InterruptedException {
        String key = "demonstration-" + person.crn();
        String coordination = words.agency("coordination");
        Map<String, Object> opening = new TreeMap<>(Map.of(
                "personName", person.personName(),
                "dateOfBirth", person.dateOfBirth(),
                "identifiers", person.identifiers(),
                "area", person.area(),
                "leadAgency", person.leadAgency(),
                "category", person.category(),
                "level", person.level()));
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
