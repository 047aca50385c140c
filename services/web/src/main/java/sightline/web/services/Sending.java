package sightline.web.services;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends.
 *
 * @param key made when the form was shown, so that sending it twice does it once
 * @param version what the sender has seen and decided on; null when it does not matter
 */
public record Sending(
        Map<String, ?> body, String key, @Nullable Long version) {}
