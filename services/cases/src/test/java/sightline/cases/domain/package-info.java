@NullMarked
package sightline.cases.domain;

import org.jspecify.annotations.NullMarked;
