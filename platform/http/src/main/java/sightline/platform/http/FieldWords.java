package sightline.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import sightline.platform.contracts.ContractJson;

/** Writes values as the field does, on the API as on the bus: order-breach, not ORDER_BREACH. */
@Singleton
class FieldWords implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(ContractJson.words());
    }
}
