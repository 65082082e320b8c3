# Fixed replies to matters of health. Change a word here only after somebody who knows has read it:
# each says what to do first, claims nothing about the cause, and proposes no workout.

safety-emergency = <b>Please stop what you are doing and call your local emergency number now (112, 911 or 999).</b>
    Don't drive yourself, and if somebody is near, tell them how you feel. I can't judge this from a chat, and I won't suggest any workout until a doctor has cleared you.
safety-crisis = I'm really glad you told me, and I'm sorry it is this hard right now.
    I'm only a workout bot, and you deserve a person: <b>please call your local emergency number (112, 911 or 999) or a crisis line</b>, or tell somebody you trust how you feel. The plan can wait.
safety-injury = That sounds like something for a doctor or a physiotherapist to look at, <b>soon if it can't carry weight, is badly swollen, or your head was hit</b>.
    The plan is paused until you tell me you are better.
safety-pregnancy = Congratulations! Many people stay active around a pregnancy, but what fits is between you and your midwife or doctor, so please ask them first.
    I'm pausing the plan until they have cleared you. <b>Stop and call them</b> for bleeding, leaking fluid, contractions, dizziness, chest pain, a swollen calf, or being short of breath before you even start.
safety-condition = Thank you for telling me. Please ask your doctor what fits you; I can't judge that safely.
    The plan is paused until you have their word.
safety-illness = Rest until you feel well again and have had a full day without fever; then we start gently. With nothing more than a slight head cold, an easy walk is fine if you feel up to it.
    The plan is paused until you tell me you are better.
safety-ache = Let's leave out whatever hurts. If it is still there in a week or two, a physiotherapist can help. Something easy that doesn't load it is fine, and so is a day off.
safety-soreness = Being sore a day or two after new work is common. Keep tomorrow easy. If it is sharp, on one side only, or still there after about a week, have it looked at.
safety-overreach = I like the energy! I still keep at least one easy day between hard ones, because getting fitter happens while you recover.
safety-diet = Food, supplements, medicines and weight targets are outside what I do well. A dietitian or a doctor can help you with that.

# The button that ends a hold, in the first person: the person says it.
health-lift = { $safety ->
    [injury] I'm better now
    [illness] I'm better now
    [crisis] I'm ready to go on
   *[other] A doctor has cleared me
}
health-easy = { $workout } tomorrow
health-lifted = <i>Good to hear. The plan goes on, gently. If it comes back, stop and tell me.</i>
health-no-hold = <i>The plan is not on hold any more.</i>
health-other-hold = <i>The plan is on hold for another reason as well.</i>
health-still-held = The plan is still on hold, so I suggest nothing for now.
