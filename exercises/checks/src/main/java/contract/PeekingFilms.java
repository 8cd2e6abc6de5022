package contract;

/** Task 23.4: two films that show who looks ahead. */
public interface PeekingFilms {
    /**
     * Makes two films of a hand that moves up and down: its height in each frame, 0 to 1.
     *
     * @param frames T, at least same + 7
     * @param same how many frames at the beginning are equal in both films, at least 3
     * @return two rows of T heights, equal in the first frames and only there
     */
    double[][] films(int frames, int same);
}
