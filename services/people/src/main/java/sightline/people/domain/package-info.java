/** What may be changed of a person, by whom, and what needs a second person. */
@NullMarked
package sightline.people.domain;

import org.jspecify.annotations.NullMarked;
