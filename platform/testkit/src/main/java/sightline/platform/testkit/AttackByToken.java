package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Comes without a token, and with tokens that somebody made, altered or came by. */
record AttackByToken(HostileTokens tokens) {

    void against(DescribedEndpoint one) {
        String path = Insider.at(one);
        String body = Insider.bodyOf(one);
        assertThat(Insider.checked(BareHttp.send(one.method(), path, Insider.json(), body), "no token")
                        .status())
                .isEqualTo(401);
        all(one, tokens.ofNobody(), 401);
        all(one, tokens.withoutRights(), 403);
        all(one, tokens.ofNoAgency(), 403);
    }

    private static void all(DescribedEndpoint one, Map<String, String> hostile, int expected) {
        hostile.forEach((what, token) -> assertThat(new Insider(token)
                        .send(one, Insider.at(one), Insider.bodyOf(one), what)
                        .status())
                .as(what)
                .isEqualTo(expected));
    }
}
