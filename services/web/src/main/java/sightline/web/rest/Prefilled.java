package sightline.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.web.forms.Field;
import sightline.web.forms.Kind;
import sightline.web.forms.Posted;
import sightline.web.forms.Verb;
import sightline.web.services.Fact;
import sightline.web.words.Times;

/** A form as it would have been filled in to tell of a fact, for whoever corrects it. */
final class Prefilled {
    private final Fact fact;
    private final Map<String, List<String>> values = new HashMap<>();

    private Prefilled(Fact fact) {
        this.fact = fact;
    }

    static Posted of(Verb verb, Fact fact) {
        Prefilled filled = new Prefilled(fact);
        verb.fields().forEach(filled::fill);
        return new Posted(filled.values);
    }

    private void fill(Field field) {
        switch (field.kind()) {
            case MOMENT, WHEN -> when(field);
            case EACH -> each(field);
            default -> {
                List<String> said = said(field);
                if (!said.isEmpty()) {
                    values.put(field.name(), said);
                }
            }
        }
    }

    private List<String> said(Field field) {
        String text = fact.text().get(field.name());
        if (text != null) {
            return List.of(text);
        }
        JsonNode value = fact.data().at("/" + field.name().replace('.', '/'));
        List<String> said = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> said.add(one.asText()));
        } else if (value.isValueNode() && !value.isNull()) {
            said.add(field.kind() == Kind.DAY ? Times.date(LocalDate.parse(value.asText())) : value.asText());
        }
        return said;
    }

    private void when(Field field) {
        Instant at = fact.occurredAt();
        if (!field.name().equals("occurredAt")) {
            return;
        }
        String precision = fact.occurredPrecision() == null ? "instant" : fact.occurredPrecision();
        if (at == null) {
            values.put("occurredAt-day", List.of("not known"));
        } else if (precision.equals("month")) {
            values.put("occurredAt-day", List.of(Times.month(at)));
        } else {
            values.put("occurredAt-day", List.of(Times.date(Times.dayOf(at))));
            if (precision.equals("instant")) {
                values.put("occurredAt-time", List.of(Times.clock(at)));
            }
        }
    }

    private void each(Field field) {
        fact.data()
                .path(field.name())
                .forEach(row -> values.put(
                        field.name() + "." + row.path(field.rowName()).asText(),
                        List.of(row.path(field.choiceName()).asText())));
    }
}
