@NullMarked
package sightline.people.domain;

import org.jspecify.annotations.NullMarked;
