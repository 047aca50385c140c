/** What an agency undertook to do, by when, and whether it did: the rules, pure. */
@NullMarked
package sightline.actions.domain;

import org.jspecify.annotations.NullMarked;
