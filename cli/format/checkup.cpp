#include "cli/format/checkup.hpp"

#include <algorithm>

#include "cli/format/json_checkup.hpp"
#include "cli/format/units.hpp"
#include "cli/terminal/page.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

using State = judge::Offer::State;

// A step of a clock: "1 ns", "4 ms".
std::string step_text(std::chrono::nanoseconds step) {
  if (step < std::chrono::microseconds(1)) return std::to_string(step.count()) + " ns";
  return time_text(std::chrono::duration_cast<std::chrono::microseconds>(step));
}

std::string percent_text(double share) { return fixed_text(share * 100, 1) + " %"; }

// "more than 9.1 % and 0.3 ms apart".
std::string apart_text(const judge::Noise& noise) {
  return "more than " + percent_text(noise.apart_ratio - 1) + " and " +
         time_text(noise.apart_time) + " apart";
}

std::string noise_text(const judge::Noise& noise) {
  return "the same work, " + count_text(noise.runs, "time") + ": " + time_text(noise.cpu_least) +
         " to " + time_text(noise.cpu_most) + " of CPU time, median " +
         time_text(noise.cpu_median) + " (" + time_text(noise.wall_median) + " on the clock)";
}

class Table {
 public:
  explicit Table(const Look& look) : page_(look) {}

  std::string write(const judge::Checkup& checkup) {
    host(checkup.host);
    if (!checkup.layers.empty()) layers(checkup.layers);
    if (!checkup.trials.empty()) trials(checkup.trials);
    if (checkup.noise) noise(*checkup.noise);
    verdict(checkup);
    return page_.text();
  }

  std::string write_verdict(const judge::Checkup& checkup) {
    verdict(checkup);
    return page_.text();
  }

 private:
  const Look& look() const { return page_.look(); }
  std::string clean(const std::string& text) const {
    return clean_line(text, {.charset = look().charset});
  }
  void heading(std::string_view text) { page_.line(paint(look(), Paint::bold, text)); }

  // Names stand in a column where the page is wide enough for one.
  void row(const std::string& name, std::string_view word, Paint colour, const std::string& text) {
    constexpr unsigned name_width = 20, word_width = 7, indent = 2;
    const std::string cell = paint(look(), colour, pad_right(word, word_width));
    if (look().width < 60) {
      page_.line(std::string(indent, ' ') + cell + ' ' + name);
      return page_.paragraph(2 * indent, text);
    }
    const std::string lead = pad_right(name, name_width) + ' ' + cell;
    page_.labelled(indent, lead, text);
  }

  void fix(const std::string& command) {
    if (command.empty()) return;
    page_.labelled(4, paint(look(), Paint::cyan, "to have it:"), clean(command));
  }

  void host(const std::vector<judge::Offer>& offers) {
    heading("This host");
    for (const judge::Offer& offer : offers) {
      const bool idle = offer.state == State::good && !offer.used;
      const std::string text = clean(offer.value) + (idle ? ", not used" : "");
      if (offer.state == State::good) row(clean(offer.name), "ok", Paint::green, text);
      if (offer.state == State::lacking) row(clean(offer.name), "lacks", Paint::yellow, text);
      if (offer.state == State::told) row(clean(offer.name), "-", Paint::dim, text);
      fix(offer.fix);
    }
  }

  void layers(const std::vector<sandbox::Layer>& layers) {
    heading("The sandbox");
    for (const sandbox::Layer& layer : layers) {
      if (layer.active)
        row(clean(layer.name), "ok", Paint::green, clean(layer.what));
      else
        row(clean(layer.name), "lacks", Paint::yellow, clean(layer.what));
      fix(layer.fix);
    }
  }

  void trials(const std::vector<judge::Trial>& trials) {
    heading("Hostile programs, run just now");
    for (const judge::Trial& trial : trials)
      row(clean(trial.name), trial.stopped ? "stopped" : "LOOSE",
          trial.stopped ? Paint::green : Paint::red,
          trial.stopped ? clean(trial.by) : clean(trial.does + ": " + trial.by));
  }

  void noise(const judge::Noise& noise) {
    heading("Time");
    page_.paragraph(2, "the clocks count in " + step_text(noise.wall_step) + " and " +
                           step_text(noise.cpu_step) + " (CPU time)" +
                           (noise.stolen ? "; other machines took " + percent_text(*noise.stolen)
                                         : std::string()));
    page_.paragraph(2, noise_text(noise));
    page_.paragraph(2,
                    "two CPU times say something different here if they are " + apart_text(noise));
  }

  void verdict(const judge::Checkup& checkup) {
    if (checkup.objections.empty())
      return page_.line(paint(look(), Paint::green, "GRADING CAN BE TRUSTED HERE"));
    page_.line(paint(look(), Paint::red, "GRADING CANNOT BE TRUSTED HERE"));
    for (const std::string& objection : checkup.objections)
      page_.labelled(2, "-", clean(objection));
  }

  Page page_;
};

// One line a fact: "trial stopped spinner: CPU clock: ...".
std::string plain(const judge::Checkup& checkup, const View& view) {
  const auto clean = [&](const std::string& text) {
    return clean_line(text, {.charset = view.look.charset});
  };
  const auto with_fix = [&](const std::string& fix) {
    return fix.empty() ? "" : " | fix: " + clean(fix);
  };
  std::string text;
  for (const judge::Offer& offer : checkup.host) {
    const char* state = offer.state == State::good ? "ok" : "-";
    if (offer.state == State::lacking) state = "lacking";
    text += std::string("host ") + state + ' ' + clean(offer.name) + ": " + clean(offer.value) +
            with_fix(offer.fix) + '\n';
  }
  for (const sandbox::Layer& layer : checkup.layers)
    text += std::string("layer ") + (layer.active ? "ok" : "lacking") + ' ' + clean(layer.name) +
            ": " + clean(layer.what) + with_fix(layer.fix) + '\n';
  for (const judge::Trial& trial : checkup.trials)
    text += std::string("trial ") + (trial.stopped ? "stopped" : "loose") + ' ' +
            clean(trial.name) + ": " + clean(trial.by) + '\n';
  if (checkup.noise) text += "time " + apart_text(*checkup.noise) + '\n';
  for (const std::string& objection : checkup.objections)
    text += "objection " + clean(objection) + '\n';
  return text + (checkup.objections.empty() ? "verdict trusted\n" : "verdict not trusted\n");
}

}  // namespace

std::string render(const judge::Checkup& checkup, const View& view) {
  if (view.detail == Detail::nothing) return {};
  switch (view.format) {
    case Format::table:
      return view.detail == Detail::verdict ? Table(view.look).write_verdict(checkup)
                                            : Table(view.look).write(checkup);
    case Format::plain:
      return plain(checkup, view);
    case Format::json:
      return json(checkup, JsonLayout::indented);
    case Format::jsonl:
      return json(checkup, JsonLayout::one_line);
  }
  return {};
}

}  // namespace cli
