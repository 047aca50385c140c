@NullMarked
package sightline.premises.domain;

import org.jspecify.annotations.NullMarked;
