package org.chancery.core.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the body of a {@link Statement} is made of, in the order of the page.
 *
 * <p>The set is closed, so that a {@code switch} over it is complete; {@link Custom} is the one way out.
 */
public sealed interface Part
        permits Part.Remarks,
                Part.Exchange,
                Part.Moderation,
                Part.Interjection,
                Part.Heading,
                Part.Narrative,
                Part.Break,
                Part.Omission,
                Part.Custom,
                Figure {

    /** A part in which somebody speaks. */
    sealed interface Spoken {
        /** {@return the words and their speaker} */
        Turn turn();
    }

    /** What may stand among the answers to a question. */
    sealed interface Reply permits Answer, Moderation, Interjection, Narrative, Break, Omission, Custom, Figure {}

    /**
     * A speech, or the opening or closing words of a principal, in answer to nobody.
     *
     * @param turn the words
     */
    record Remarks(@Valid Turn turn) implements Part, Spoken {
        /** Refuses null. */
        public Remarks {
            Check.present(turn);
        }
    }

    /**
     * A question and all that was said in reply to it, in order.
     *
     * @param question what was asked, as far as it is published
     * @param replies answers first of all, with the interjections and notes that fell among them; empty when nothing
     *     was answered or the answer is not published
     */
    record Exchange(@Valid Question question, List<@Valid Reply> replies) implements Part {
        /** Copies the list. */
        public Exchange {
            Check.present(question);
            replies = List.copyOf(replies);
        }

        /** {@return the answers alone} */
        public List<Answer> answers() {
            return replies.stream()
                    .filter(Answer.class::isInstance)
                    .map(Answer.class::cast)
                    .toList();
        }
    }

    /**
     * Words of a principal in answer to a question.
     *
     * @param turn the words
     */
    record Answer(@Valid Turn turn) implements Reply, Spoken {
        /** Refuses null. */
        public Answer {
            Check.present(turn);
        }
    }

    /**
     * Words of the one who leads the session: opening it, giving the floor, closing it.
     *
     * @param turn the words
     */
    record Moderation(@Valid Turn turn) implements Part, Reply, Spoken {
        /** Refuses null. */
        public Moderation {
            Check.present(turn);
        }
    }

    /**
     * Words thrown in that neither ask nor answer: “Remark: …”, “Реплика: …”.
     *
     * @param turn the words
     */
    record Interjection(@Valid Turn turn) implements Part, Reply, Spoken {
        /** Refuses null. */
        public Interjection {
            Check.present(turn);
        }
    }

    /**
     * A heading inside the text.
     *
     * @param passage its words
     */
    record Heading(@Valid Passage passage) implements Part {
        /** Refuses null. */
        public Heading {
            Check.present(passage);
        }
    }

    /**
     * Words of the publisher, not of any speaker, in paragraphs of their own.
     *
     * @param kind whether they tell what happened or comment on the text
     * @param passages the words; at least one passage
     */
    record Narrative(Kind kind, List<@Valid Passage> passages) implements Part, Reply {
        /** Copies; refuses a narrative without words. */
        public Narrative {
            Check.present(kind);
            passages = List.copyOf(passages);
            if (passages.isEmpty()) {
                throw new IllegalArgumentException("A narrative has no passage");
            }
        }

        /** What a narrative is for. */
        public enum Kind {
            /** What happened in the room: “(The ministers signed the minutes.)”. */
            STAGE_DIRECTION,
            /** What the editor has to say about the text. */
            EDITORS_NOTE
        }
    }

    /**
     * A visible break between sections: “* * *”.
     *
     * @param printed the mark as printed in each language that has it
     */
    record Break(Localized<String> printed) implements Part, Reply {
        /** Refuses characters that are no text. */
        public Break {
            Check.texts(printed);
        }
    }

    /**
     * A place where the publisher left something out: “&lt;…&gt;”.
     *
     * @param printed the mark as printed in each language that has it
     */
    record Omission(Localized<String> printed) implements Part, Reply {
        /** Refuses characters that are no text. */
        public Omission {
            Check.texts(printed);
        }
    }

    /**
     * The way out: a kind of part this model does not know. A renderer that does not know the type prints the fallback.
     *
     * @param type a name, best one with a domain in front: {@code example.org/vote}
     * @param data what the type needs; kept in the order of its keys
     * @param fallback the words for those who do not know the type
     */
    record Custom(String type, Map<String, String> data, Localized<String> fallback) implements Part, Reply {
        /** Copies; refuses an empty type. */
        public Custom {
            Check.nonEmpty(type, "The type of a custom part");
            data = Check.sorted(data);
            Check.texts(fallback);
        }
    }

    /** What is known of a question. */
    sealed interface Question {
        /** {@return the printed words, unless none are} */
        default Optional<Turn> printed() {
            return switch (this) {
                case Asked asked -> Optional.of(asked.turn());
                case Summarised summarised -> Optional.of(summarised.turn());
                case Unpublished ignored -> Optional.empty();
            };
        }
    }

    /**
     * A question in the words of the one who asked.
     *
     * @param turn the words
     */
    record Asked(@Valid Turn turn) implements Question, Spoken {
        /** Refuses null. */
        public Asked {
            Check.present(turn);
        }
    }

    /**
     * A question of which the publisher gives the gist: “Question: [On the timetable.]”.
     *
     * @param turn the publisher's words, with the label printed before them
     */
    record Summarised(@Valid Turn turn) implements Question, Spoken {
        /** Refuses null. */
        public Summarised {
            Check.present(turn);
        }
    }

    /** A question that the publisher leaves out, though it gives the answer. */
    record Unpublished() implements Question {}
}
