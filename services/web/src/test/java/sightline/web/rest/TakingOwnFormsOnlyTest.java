package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakingOwnFormsOnlyTest {

    @Test
    void what_another_sites_page_sends_is_not_taken() {
        assertThat(OwnFormsOnly.ours("POST", "cross-site")).isFalse();
        assertThat(OwnFormsOnly.ours("POST", "same-site")).isFalse();
    }

    @Test
    void what_our_own_page_or_the_address_bar_sends_is_taken_and_anybody_may_link_to_a_page() {
        assertThat(OwnFormsOnly.ours("POST", "same-origin")).isTrue();
        assertThat(OwnFormsOnly.ours("POST", "none")).isTrue();
        assertThat(OwnFormsOnly.ours("POST", null)).isTrue();
        assertThat(OwnFormsOnly.ours("GET", "cross-site")).isTrue();
    }
}
