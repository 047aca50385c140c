package sightline.platform.http.edge;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what somebody may send: {@code sightline.limits.*}. The size of a body is Quarkus' own limit. */
@StaticInitSafe
@ConfigMapping(prefix = "sightline.limits")
public interface Limits {

    @WithDefault("4096")
    int uriLength();

    @WithDefault("100")
    int headers();

    /** Names and values of all headers together. */
    @WithDefault("16384")
    int headerLength();

    @WithDefault("50")
    int queryParameters();

    Json json();

    /** Of one body. */
    interface Json {
        @WithDefault("20")
        int depth();

        /** Above the longest text that any field takes, so that a field that is too long is told by its own rule. */
        @WithDefault("250000")
        int textLength();

        @WithDefault("200")
        int nameLength();

        @WithDefault("40")
        int numberLength();
    }
}
