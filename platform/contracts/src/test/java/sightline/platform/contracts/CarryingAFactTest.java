package sightline.platform.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryingAFactTest {

    @Test
    void a_fact_arrives_as_it_left_to_the_nanosecond() {
        assertThat(EnvelopeJson.read(EnvelopeJson.write(Facts.arrest()))).isEqualTo(Facts.arrest());
        assertThat(EnvelopeJson.read(EnvelopeJson.write(Facts.bare()))).isEqualTo(Facts.bare());
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(new String(EnvelopeJson.write(Facts.bare()), UTF_8))
                .doesNotContain(
                        "null", "occurredat", "knownat", "causationid", "supersedes", "traceparent", "detailurl")
                .contains("\"occurredprecision\":\"unknown\"");
    }

    @Test
    void the_cloudevents_sdk_reads_the_same_event() {
        CloudEvent seen = Objects.requireNonNull(new JsonFormat().deserialize(EnvelopeJson.write(Facts.arrest())));

        assertThat(seen.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(seen.getId()).isEqualTo("01998f3e-0000-7000-8000-000000000003");
        assertThat(seen.getType()).isEqualTo("sightline.case.arrest-recorded.v1");
        assertThat(seen.getSource()).isEqualTo(URI.create("/services/cases"));
        assertThat(seen.getSubject()).isEqualTo("01998f3e-0000-7000-8000-0000000000ca");
        assertThat(Objects.requireNonNull(seen.getTime()).toInstant())
                .isEqualTo(Facts.arrest().time());
        assertThat(seen.getDataContentType()).isEqualTo("application/json");
        assertThat(seen.getExtension("sequence")).isEqualTo(3);
        assertThat(seen.getExtensionNames())
                .containsExactlyInAnyOrder(
                        "occurredat",
                        "occurredprecision",
                        "knownat",
                        "agency",
                        "actor",
                        "correlationid",
                        "causationid",
                        "sequence",
                        "supersedes",
                        "traceparent",
                        "detailurl");
    }

    @Test
    void what_the_cloudevents_sdk_writes_we_read_the_same() {
        var format = new JsonFormat();
        CloudEvent seen = Objects.requireNonNull(format.deserialize(EnvelopeJson.write(Facts.arrest())));

        assertThat(EnvelopeJson.read(format.serialize(seen))).isEqualTo(Facts.arrest());
    }

    @Test
    void attributes_and_fields_of_a_newer_writer_are_ignored() throws IOException {
        ObjectNode newer = (ObjectNode) ContractJson.mapper().readTree(EnvelopeJson.write(Facts.arrest()));
        newer.put("dataschema", "urn:new").putObject("nested").put("data", 1);
        newer.withObject("/data").put("mood", "calm");

        Envelope read = EnvelopeJson.read(newer.toString().getBytes(UTF_8));

        assertThat(Catalogue.ofEverything().read(read)).contains(Facts.ARREST);
    }

    @Test
    void a_type_nobody_knows_is_no_record() throws IOException {
        String newer = new String(EnvelopeJson.write(Facts.arrest()), UTF_8).replace("recorded.v1", "recorded.v2");

        assertThat(Catalogue.ofEverything().read(EnvelopeJson.read(newer.getBytes(UTF_8))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'specversion':'1.0' | 'specversion':'0.3' | An event says specversion 1.0",
                "'id':               | 'di':               | The event has no id",
                "'id':'01998f3e-0000-7000-8000-000000000003' | 'id':'1-1-1-1-1' | The event's id is not well formed",
                "T10:15:03           | half past nine      | The event's time is not well formed",
                "sightline.case      | sight line.case     | A type is written like sightline.case.arrest-recorded.v1",
                "/services/          | /                   | A source is written like /services/cases",
                "'sequence':3        | 'sequence':0        | A sequence counts from 1",
                "'sequence':3        | 'sequence':'three'  | The event's sequence is not well formed",
                "'instant'           | 'week'              | The event's occurredprecision is not well formed",
                "'instant'           | 'unknown'           | A time has a precision, and only an unknown one has no time",
                "application/json    | text/plain          | The data of an event is application/json",
                "'data':{            | 'atad':{            | The event has no data",
                "'data':{            | 'data':7,'x':{      | The data of an event is an object",
                "'agency':'northshire-police' | 'agency':'Northshire Police' | The event's agency is not well formed",
                "'id'                | id                  | The message is not JSON from byte"
            })
    void what_is_not_an_event_of_ours_is_refused_with_a_sentence(String was, String is, String sentence) {
        String good = new String(EnvelopeJson.write(Facts.arrest()), UTF_8);
        String before = was.replace('\'', '"');
        assertThat(good).contains(before);

        assertThatThrownBy(() -> EnvelopeJson.read(
                        good.replace(before, is.replace('\'', '"')).getBytes(UTF_8)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "order-breach, hit Nobody Atall, is not what its schema promises at offenceGroup",
        "northshire-police, Nobody Atall, is not what its schema promises at force",
        "arrestId, otherId, lacks arrestId"
    })
    void data_that_is_not_what_was_promised_is_refused_without_repeating_it(String was, String is, String sentence)
            throws IOException {
        Envelope good = Facts.arrest();
        var bad = ContractJson.mapper().readTree(good.data().toString().replace(was, is));
        byte[] message = new String(EnvelopeJson.write(good), UTF_8)
                .replace(good.data().toString(), bad.toString())
                .getBytes(UTF_8);

        assertThatThrownBy(() -> Catalogue.ofEverything().read(EnvelopeJson.read(message)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage("The data of case.arrest-recorded.v1 " + sentence);
    }

    @Test
    void nothing_may_follow_the_event() {
        byte[] twice = (new String(EnvelopeJson.write(Facts.bare()), UTF_8) + "{}").getBytes(UTF_8);

        assertThatThrownBy(() -> EnvelopeJson.read(twice))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage("A message carries one event and nothing after it");
        assertThatThrownBy(() -> EnvelopeJson.read("[]".getBytes(UTF_8))).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> EnvelopeJson.read(new byte[0])).isInstanceOf(MalformedEvent.class);
    }
}
